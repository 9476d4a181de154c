package app.tandem.headsups;

import app.tandem.history.Change;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The heads-ups of the current partnership. */
@Service
@Transactional
@TriedAgain
public class HeadsUps {
    private static final Limit LATELY = Limit.of(50);

    private final HeadsUpRepository headsUps;
    private final HeadsUpStepRepository steps;
    private final AcknowledgementRepository acknowledgements;
    private final HeadsUpReader reader;
    private final Rights rights;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeadsUps(
            HeadsUpRepository headsUps,
            HeadsUpStepRepository steps,
            AcknowledgementRepository acknowledgements,
            HeadsUpReader reader,
            Rights rights,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.headsUps = headsUps;
        this.steps = steps;
        this.acknowledgements = acknowledgements;
        this.reader = reader;
        this.rights = rights;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** What may or will happen, the soonest first. */
    @Transactional(readOnly = true)
    public List<HeadsUpSummary> ahead() {
        return reader.summaries(headsUps.ahead(reader.today(currentMember.get().side())));
    }

    /** What is owed an answer: what is ahead, and what has ended with words that nobody has acknowledged. */
    @Transactional(readOnly = true)
    public List<HeadsUpSummary> current() {
        return Stream.concat(ahead().stream(), over().stream().filter(one -> !one.acknowledged()))
                .toList();
    }

    /** What will not happen and what has happened, the latest news first. */
    @Transactional(readOnly = true)
    public List<HeadsUpSummary> over() {
        return reader.summaries(headsUps.over(reader.today(currentMember.get().side()), LATELY));
    }

    @Transactional(readOnly = true)
    public HeadsUpDetails details(UUID id) {
        return reader.details(find(id));
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        return reader.history(find(id));
    }

    /** Tells the other side what may happen, before it is certain. */
    public UUID give(HeadsUpDraft draft) {
        rights.require(Verb.WRITE_SHARED);
        var member = currentMember.get();
        var given = headsUps.save(new HeadsUp(draft, member, reader.today(member.side()), clock.instant()));
        steps.save(new HeadsUpStep(given, "", member));
        events.publishEvent(new HeadsUpEvent.Given(member, given.id(), given.title()));
        return given.id();
    }

    /**
     * Adds to the dated line how certain it is now; the other side is asked anew.
     *
     * @param seen the newest step that its author has read
     */
    public void step(UUID id, int seen, StepDraft draft) {
        var member = currentMember.get();
        var found = find(id);
        steps.save(found.step(member, seen, draft, reader.today(member.side()), clock.instant()));
        events.publishEvent(new HeadsUpEvent.Stepped(member, id, found.title(), found.certainty()));
    }

    /** Says that one step was read; only the newest one can still be. */
    public void acknowledge(UUID id, int step) {
        var member = currentMember.get();
        var found = find(id);
        var said = found.acknowledge(member, step, clock.instant());
        Refusal.unless(
                !acknowledgements.existsByHeadsUpIdAndStepAndPersonId(id, step, member.personId()),
                "You have acknowledged this already.");
        acknowledgements.save(said);
        events.publishEvent(new HeadsUpEvent.Acknowledged(member, id, found.title()));
    }

    private HeadsUp find(UUID id) {
        return headsUps.findById(id).orElseThrow(() -> new NotFound("This heads-up does not exist."));
    }
}
