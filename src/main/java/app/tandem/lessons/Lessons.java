package app.tandem.lessons;

import app.tandem.actions.Actions;
import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Side;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final Quotes quotes;
    private final Partnerships partnerships;
    private final Rights rights;
    private final CurrentMember currentMember;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lessons(
            LessonRepository lessons,
            Actions actions,
            Quotes quotes,
            Partnerships partnerships,
            Rights rights,
            CurrentMember currentMember,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lessons = lessons;
        this.actions = actions;
        this.quotes = quotes;
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

    /** What was learnt under one pillar, newest first. */
    @Transactional(readOnly = true)
    public List<LessonSummary> under(Pillar pillar) {
        return summaries(lessons.under(pillar, AT_MOST));
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

    public UUID write(LessonDraft draft) {
        rights.require(Verb.WRITE_SHARED);
        var member = currentMember.get();
        quotes.require(draft);
        var lesson = lessons.save(new Lesson(draft, member, clock.instant()));
        events.publishEvent(new LessonEvent.Written(member, lesson.id()));
        return lesson.id();
    }

    /**
     * The author says it better, until the other side sees it or it is proven; whoever did not see it yet is asked again.
     *
     * @param asRead the words that they have read, as {@link LessonWords#asRead} tells them
     */
    public void reword(UUID id, String asRead, LessonWords words) {
        var member = currentMember.get();
        find(id).reword(member, asRead, words, member.dayOf(clock.instant()));
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
