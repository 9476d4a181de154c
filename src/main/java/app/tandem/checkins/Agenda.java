package app.tandem.checkins;

import static java.util.Comparator.comparing;

import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of the next check-in of the current partnership. */
@Service
@Transactional
@TriedAgain
public class Agenda {
    private final AgendaItemRepository items;
    private final List<AgendaSource> sources;
    private final Partnerships partnerships;
    private final Rights rights;
    private final CurrentMember currentMember;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Agenda(
            AgendaItemRepository items,
            List<AgendaSource> sources,
            Partnerships partnerships,
            Rights rights,
            CurrentMember currentMember,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.sources = sources;
        this.partnerships = partnerships;
        this.rights = rights;
        this.currentMember = currentMember;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** Section by section; in each, what features have found comes before what people have put there. */
    @Transactional(readOnly = true)
    public List<AgendaLine> next() {
        var reader = currentMember.get();
        var raised = items.findByTakenBackAtIsNullOrderByPutAtAscIdAsc().stream()
                .map(item -> item.line(partnerships.nameOf(item.authorId()), reader));
        return Stream.concat(found().map(AgendaLine::found), raised)
                .sorted(comparing(AgendaLine::section))
                .toList();
    }

    /** What something new would come from, in words; nothing once that is not so any more. */
    @Transactional(readOnly = true)
    public Optional<String> origin(String key) {
        return found(key).map(AgendaTopic::origin);
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        find(id);
        return history.of(AgendaItem.class, id);
    }

    public UUID add(AgendaDraft draft) {
        rights.require(Verb.WRITE_SHARED);
        var member = currentMember.get();
        var item = new AgendaItem(draft.topic(), from(draft), member, clock.instant());
        Refusal.unless(
                items.findByTakenBackAtIsNullOrderByPutAtAscIdAsc().stream().noneMatch(one -> one.says(item.topic())),
                "topic",
                "This is on the agenda already.");
        items.save(item);
        events.publishEvent(new AgendaEvent.Added(member, item.id(), item.topic()));
        return item.id();
    }

    public void takeBack(UUID id) {
        var member = currentMember.get();
        var item = find(id);
        item.takeBack(member, clock.instant());
        events.publishEvent(new AgendaEvent.TakenBack(member, id, item.topic()));
    }

    private @Nullable AgendaTopic from(AgendaDraft draft) {
        return draft.from().isBlank()
                ? null
                : found(draft.from())
                        .orElseThrow(() -> new Refusal(
                                "What this comes from has changed meanwhile. Read it once more, then add it."));
    }

    private Optional<AgendaTopic> found(String key) {
        return found().filter(topic -> topic.key().equals(key)).findFirst();
    }

    private Stream<AgendaTopic> found() {
        return sources.stream().flatMap(source -> source.topics().stream());
    }

    private AgendaItem find(UUID id) {
        return items.findById(id).orElseThrow(() -> new NotFound("This is not on the agenda."));
    }
}
