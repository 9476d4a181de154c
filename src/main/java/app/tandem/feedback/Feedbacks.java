package app.tandem.feedback;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Realms;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.WorkingCalendar;
import app.tandem.partnership.WorkingCalendars;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The praise and feedback of the current partnership, as far as the current member may read it. */
@Service
@Transactional
@TriedAgain
public class Feedbacks {
    private static final Limit AT_MOST = Limit.of(200);

    private final FeedbackRepository feedback;
    private final Actions actions;
    private final Partnerships partnerships;
    private final WorkingCalendars calendars;
    private final CurrentMember currentMember;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feedbacks(
            FeedbackRepository feedback,
            Actions actions,
            Partnerships partnerships,
            WorkingCalendars calendars,
            CurrentMember currentMember,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.feedback = feedback;
        this.actions = actions;
        this.partnerships = partnerships;
        this.calendars = calendars;
        this.currentMember = currentMember;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** What was said to the reader or their side: the unanswered first, the one due soonest at the top. */
    @Transactional(readOnly = true)
    public List<FeedbackSummary> forMe() {
        var me = currentMember.get();
        if (me.audits()) {
            return List.of();
        }
        var answered = feedback.answered(me.side(), Circle.reader(me), Realms.of(me), AT_MOST);
        return Stream.concat(unansweredForMe().stream(), summaries(answered).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public List<FeedbackSummary> unansweredForMe() {
        var me = currentMember.get();
        if (me.audits()) {
            return List.of();
        }
        return summaries(feedback.unanswered(me.side(), Circle.reader(me), Realms.of(me), AT_MOST));
    }

    @Transactional(readOnly = true)
    public List<FeedbackSummary> fromMe() {
        var me = currentMember.get();
        return summaries(feedback.from(Circle.reader(me), Realms.of(me), AT_MOST));
    }

    /** What both teams may read, newest first. */
    @Transactional(readOnly = true)
    public List<FeedbackSummary> shared() {
        var me = currentMember.get();
        return summaries(feedback.shared(Circle.reader(me), Realms.of(me), AT_MOST));
    }

    @Transactional(readOnly = true)
    public FeedbackDetails details(UUID id) {
        var found = find(id);
        var summary = summaries(List.of(found)).getFirst();
        return found.details(summary, names(), actions.from(new Origin(OriginKind.FEEDBACK, id)));
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        find(id);
        return history.of(Feedback.class, id);
    }

    /** Exactly those who could read it if it were sent like this. */
    public Audience audience(Recipient recipient, Visibility visibility) {
        return names().audience(Circle.of(currentMember.get().personId(), recipient, visibility));
    }

    /** Everybody who could read it once its recipient has shown it to both teams. */
    @Transactional(readOnly = true)
    public Audience audienceOnceWidened(UUID id) {
        var found = find(id);
        return names().audience(Circle.of(found.authorId(), found.recipient(), Visibility.BOTH_TEAMS));
    }

    public UUID send(FeedbackDraft draft) {
        var member = currentMember.get();
        var sent = feedback.save(new Feedback(draft, member, daysOf(draft.recipient()), clock.instant()));
        events.publishEvent(new FeedbackEvent.Delivered(member, sent.id(), sent.realms()));
        return sent.id();
    }

    public void reword(UUID id, FeedbackDraft draft) {
        var member = currentMember.get();
        var found = find(id);
        // Whoever may not read it any longer is told too, or the row would stay on their open page.
        var realms = new HashSet<>(found.realms());
        found.reword(draft, member, daysOf(draft.recipient()), clock.instant());
        realms.addAll(found.realms());
        events.publishEvent(new FeedbackEvent.Reworded(member, id, realms));
    }

    /** Called when somebody opens it; only the recipient's opening counts as having been seen. */
    public void open(UUID id) {
        var member = currentMember.get();
        var found = find(id);
        if (found.open(member, clock.instant())) {
            events.publishEvent(new FeedbackEvent.Seen(member, id, found.realms()));
        }
    }

    public void correct(UUID id, String words) {
        var member = currentMember.get();
        var found = find(id);
        found.correct(member, words);
        events.publishEvent(new FeedbackEvent.Corrected(member, id, found.realms()));
    }

    /** Agreeing is a promise: it makes an action that both teams see, though not where it comes from. */
    public void answer(UUID id, AnswerDraft draft) {
        var member = currentMember.get();
        var found = find(id);
        var answer = draft.answer();
        if (answer == null) {
            throw new Refusal("answer", "Choose what you want to answer.");
        }
        found.answer(member, answer, draft.words(), clock.instant());
        if (answer == Answer.AGREE) {
            actions.promise(draft.promise(), draft.due(), found.authorId(), new Origin(OriginKind.FEEDBACK, id));
        }
        events.publishEvent(new FeedbackEvent.Answered(member, id, found.realms()));
    }

    public void widen(UUID id) {
        var member = currentMember.get();
        var found = find(id);
        found.widen(member);
        events.publishEvent(new FeedbackEvent.Widened(member, id, found.realms()));
    }

    public void close(UUID id, String outcome) {
        var member = currentMember.get();
        var found = find(id);
        found.close(member, outcome);
        events.publishEvent(new FeedbackEvent.Closed(member, id, found.realms()));
    }

    private Feedback find(UUID id) {
        var me = currentMember.get();
        return feedback.find(id, Circle.reader(me), Realms.of(me))
                .orElseThrow(() -> new NotFound("This feedback does not exist."));
    }

    private List<FeedbackSummary> summaries(List<Feedback> found) {
        var me = currentMember.get();
        var names = names();
        var now = clock.instant();
        return found.stream().map(one -> one.summary(names, me, now)).toList();
    }

    private Names names() {
        return new Names(partnerships.colleagues(), partnerships);
    }

    /** Clocks run by the recipient's days, whoever writes. */
    private WorkingCalendar daysOf(@Nullable Recipient recipient) {
        if (recipient == null) {
            return calendars.of(currentMember.get().side());
        }
        Refusal.unless(
                partnerships.colleagues().stream().anyMatch(recipient::includes),
                "Choose somebody who works in this partnership.");
        return calendars.of(recipient.side());
    }
}
