package app.tandem.lessons;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.actions.OriginLink;
import app.tandem.feedback.FeedbackState;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Visibility;
import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Side;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lessons of the current partnership, and what changed because the other side said something. */
@Service
@Transactional
@TriedAgain
public class Lessons {
    private static final Limit AT_MOST = Limit.of(200);

    private final LessonRepository lessons;
    private final Actions actions;
    private final Feedbacks feedbacks;
    private final Partnerships partnerships;
    private final Rights rights;
    private final CurrentMember currentMember;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lessons(
            LessonRepository lessons,
            Actions actions,
            Feedbacks feedbacks,
            Partnerships partnerships,
            Rights rights,
            CurrentMember currentMember,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lessons = lessons;
        this.actions = actions;
        this.feedbacks = feedbacks;
        this.partnerships = partnerships;
        this.rights = rights;
        this.currentMember = currentMember;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** "You said → this changed", newest first. */
    @Transactional(readOnly = true)
    public List<LessonSummary> youSaid(int most) {
        return summaries(lessons.quoted(Limit.of(Math.clamp(most, 1, AT_MOST.max()))));
    }

    /** "You said → this changed", newest first. */
    @Transactional(readOnly = true)
    public List<LessonSummary> youSaid() {
        return youSaid(AT_MOST.max());
    }

    /** What was learnt without anybody of the other side having said it, newest first. */
    @Transactional(readOnly = true)
    public List<LessonSummary> learnt() {
        return summaries(lessons.unquoted(AT_MOST));
    }

    /** Those for which an answer or a proof is still to come. */
    @Transactional(readOnly = true)
    public List<LessonSummary> unsettled() {
        return summaries(lessons.unsettled(AT_MOST));
    }

    @Transactional(readOnly = true)
    public LessonDetails details(UUID id) {
        var lesson = find(id);
        var link = Optional.ofNullable(lesson.origin()).flatMap(actions::link);
        return new LessonDetails(summaries(List.of(lesson)).getFirst(), link.orElse(null));
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        find(id);
        return history.of(Lesson.class, id);
    }

    /** What a new lesson would come from, as long as both teams may know of it. */
    @Transactional(readOnly = true)
    public OriginLink origin(Origin origin) {
        var link = actions.origin(origin);
        Refusal.unless(
                isForBothTeams(origin),
                "Not both teams may read this feedback, so no lesson may lead to it. Its recipient can show it to both"
                        + " teams first, or you write the lesson without it.");
        return link;
    }

    /** What the other side said in feedback that both teams may read, once it has been opened: words that may be quoted. */
    @Transactional(readOnly = true)
    public Optional<Quote> quotable(Origin origin) {
        if (origin.kind() != OriginKind.FEEDBACK || !isForBothTeams(origin)) {
            return Optional.empty();
        }
        var said = feedbacks.details(origin.id());
        var unread = said.summary().state() == FeedbackState.DELIVERED;
        return unread || said.summary().authorSide() == currentMember.get().side()
                ? Optional.empty()
                : Optional.of(new Quote(said.summary().situation(), null));
    }

    private boolean isForBothTeams(Origin origin) {
        return origin.kind() != OriginKind.FEEDBACK
                || feedbacks.details(origin.id()).summary().visibility() == Visibility.BOTH_TEAMS;
    }

    public UUID write(LessonDraft draft) {
        rights.require(Verb.WRITE_SHARED);
        var member = currentMember.get();
        var origin = draft.origin();
        if (origin != null) {
            origin(origin);
            quotedFaithfully(draft.quote(), origin);
        }
        saidByTheOthers(draft.quote());
        var lesson = lessons.save(new Lesson(draft, member, clock.instant()));
        events.publishEvent(new LessonEvent.Written(member, lesson.id()));
        return lesson.id();
    }

    /** The author says it better, until the other side has answered or it is proven. */
    public void reword(UUID id, LessonWords words) {
        var member = currentMember.get();
        find(id).reword(member, words);
        events.publishEvent(new LessonEvent.Reworded(member, id));
    }

    public void prove(UUID id, String what) {
        var member = currentMember.get();
        find(id).prove(member, what, today(member.side()));
        events.publishEvent(new LessonEvent.Proven(member, id));
    }

    /** "Yes, we see it", by the side whose words they were, to the wording of the lesson that it has read. */
    public void see(UUID id, int wording) {
        var member = currentMember.get();
        find(id).see(member, wording, clock.instant());
        events.publishEvent(new LessonEvent.Seen(member, id));
    }

    public void doNotSeeYet(UUID id, int wording, String because) {
        var member = currentMember.get();
        find(id).doNotSeeYet(member, wording, because, clock.instant());
        events.publishEvent(new LessonEvent.NotSeenYet(member, id));
    }

    private Lesson find(UUID id) {
        return lessons.findById(id).orElseThrow(() -> new NotFound("This lesson does not exist."));
    }

    /** A lesson that leads to feedback says what that says, or it would put words into somebody's mouth. */
    private void quotedFaithfully(@Nullable Quote quote, Origin origin) {
        if (quote != null && origin.kind() == OriginKind.FEEDBACK) {
            Refusal.unless(
                    quotable(origin)
                            .filter(said -> said.words().contains(quote.words().strip()))
                            .isPresent(),
                    "Quote the other side’s feedback in its own words once it has been opened, or leave the quote out.");
        }
    }

    private void saidByTheOthers(@Nullable Quote quote) {
        var person = quote == null ? null : quote.personId();
        if (person != null) {
            var speaker = partnerships
                    .colleagueOrFormer(person)
                    .orElseThrow(() -> new Refusal("Choose somebody of the other side as the one who said it."));
            Refusal.unless(
                    speaker.side() != currentMember.get().side(),
                    "These are words of your own side. Quote what the other side said, or quote nobody.");
        }
    }

    private List<LessonSummary> summaries(List<Lesson> found) {
        var member = currentMember.get();
        var names = new Names(partnerships.colleagues(), partnerships);
        var today = LocalDate.now(clock.withZone(member.zone()));
        return found.stream()
                .map(lesson -> lesson.summary(names, member, today, today(lesson.authorSide())))
                .toList();
    }

    /** The day of proof is counted where whoever has to bring it is. */
    private LocalDate today(Side side) {
        return partnerships
                .zoneOf(side)
                .map(zone -> LocalDate.now(clock.withZone(zone)))
                .orElseGet(() -> LocalDate.now(clock));
    }
}
