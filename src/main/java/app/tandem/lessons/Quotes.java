package app.tandem.lessons;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.actions.OriginLink;
import app.tandem.feedback.FeedbackState;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Visibility;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a lesson may lead to and whom it may quote: only what both teams may read, and only the other side's words. */
@Service
@Transactional(readOnly = true)
public class Quotes {
    private final Actions actions;
    private final Feedbacks feedbacks;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;

    Quotes(Actions actions, Feedbacks feedbacks, Partnerships partnerships, CurrentMember currentMember) {
        this.actions = actions;
        this.feedbacks = feedbacks;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
    }

    /** What a new lesson would come from, as long as both teams may know of it. */
    public OriginLink origin(Origin origin) {
        var link = actions.origin(origin);
        Refusal.unless(
                isForBothTeams(origin),
                "Not both teams may read this feedback, so no lesson may lead to it. Its recipient can show it to both"
                        + " teams first, or you write the lesson without it.");
        return link;
    }

    /** What the other side said in feedback that both teams may read, once it has been opened: words that may be quoted. */
    public Optional<Quote> from(Origin origin) {
        if (origin.kind() != OriginKind.FEEDBACK || !isForBothTeams(origin)) {
            return Optional.empty();
        }
        var said = feedbacks.details(origin.id()).summary();
        return said.state() == FeedbackState.DELIVERED
                        || said.authorSide() == currentMember.get().side()
                ? Optional.empty()
                : Optional.of(new Quote(said.situation(), null));
    }

    void require(LessonDraft draft) {
        var origin = draft.origin();
        var quote = draft.quote();
        if (origin != null) {
            origin(origin);
        }
        if (origin != null && origin.kind() == OriginKind.FEEDBACK && quote != null) {
            requireFaithful(quote, origin);
        }
        if (quote != null && quote.personId() != null) {
            requireOfTheOthers(quote.personId());
        }
    }

    /** A lesson that leads to feedback says what that says, or it would put words into somebody's mouth. */
    private void requireFaithful(Quote quote, Origin origin) {
        Refusal.unless(
                from(origin)
                        .filter(said -> said.words().contains(quote.words().strip()))
                        .isPresent(),
                "Quote the other side’s feedback in its own words once it has been opened, or leave the quote out.");
    }

    private void requireOfTheOthers(UUID personId) {
        var speaker = partnerships
                .colleagueOrFormer(personId)
                .orElseThrow(() -> new Refusal("Choose somebody of the other side as the one who said it."));
        Refusal.unless(
                speaker.side() != currentMember.get().side(),
                "These are words of your own side. Quote what the other side said, or quote nobody.");
    }

    private boolean isForBothTeams(Origin origin) {
        return origin.kind() != OriginKind.FEEDBACK
                || feedbacks.details(origin.id()).summary().visibility() == Visibility.BOTH_TEAMS;
    }
}
