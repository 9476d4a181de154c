package app.tandem.programmes;

import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines of business of the current partnership. Either side's admins name and end them; both read who did. */
@Service
@Transactional
@TriedAgain
public class Programmes {
    private final ProgrammeRepository programmes;
    private final CurrentMember currentMember;
    private final Rights rights;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Programmes(
            ProgrammeRepository programmes,
            CurrentMember currentMember,
            Rights rights,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programmes = programmes;
        this.currentMember = currentMember;
        this.rights = rights;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Also those that have ended, by name. */
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> all() {
        return programmes.findAllByOrderByName().stream()
                .map(Programme::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<ProgrammeSummary> running() {
        return all().stream().filter(ProgrammeSummary::runs).toList();
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        find(id);
        return history.of(Programme.class, id);
    }

    public UUID add(String name, @Nullable LocalDate from) {
        rights.require(Verb.NAME_PROGRAMMES);
        var member = currentMember.get();
        requireFree(!programmes.existsByName(Programme.nameOf(name)), name);
        var programme = programmes.save(new Programme(name, from == null ? member.dayOf(clock.instant()) : from));
        events.publishEvent(new ProgrammeEvent.Added(member, programme.id()));
        return programme.id();
    }

    /** @param asRead what it was called when its page was read */
    public void rename(UUID id, String asRead, String name) {
        rights.require(Verb.NAME_PROGRAMMES);
        var programme = find(id);
        requireFree(!programmes.existsByNameAndIdNot(Programme.nameOf(name), id), name);
        programme.rename(asRead, name);
        events.publishEvent(new ProgrammeEvent.Renamed(currentMember.get(), id));
    }

    /** What belongs to it stays, and is found under “All”. */
    public void end(UUID id) {
        rights.require(Verb.NAME_PROGRAMMES);
        var member = currentMember.get();
        find(id).end(member.dayOf(clock.instant()));
        events.publishEvent(new ProgrammeEvent.Ended(member, id));
    }

    /** For whatever says that it belongs to one: it must be there, and must not have ended. */
    public void requireRunning(UUID id) {
        var programme = find(id).summary();
        Refusal.unless(
                programme.runs(), "“%s” has ended. Choose another programme, or none.".formatted(programme.name()));
    }

    private Programme find(UUID id) {
        return programmes.findById(id).orElseThrow(() -> new NotFound("This programme does not exist."));
    }

    private static void requireFree(boolean free, String name) {
        Refusal.unless(
                free,
                "name",
                "There is a programme “%s” already, or there was one. Choose another name.".formatted(name.strip()));
    }
}
