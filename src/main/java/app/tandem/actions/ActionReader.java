package app.tandem.actions;

import app.tandem.history.Change;
import app.tandem.history.Chronicled;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Pillar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows actions to whoever reads now. */
@Component
class ActionReader {
    private final ActionLimitRepository limits;
    private final List<Chronicled> chronicled;
    private final List<StandsUnder> standing;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final History history;
    private final Clock clock;

    ActionReader(
            ActionLimitRepository limits,
            List<Chronicled> chronicled,
            List<StandsUnder> standing,
            Partnerships partnerships,
            CurrentMember currentMember,
            History history,
            Clock clock) {
        this.limits = limits;
        this.chronicled = chronicled;
        this.standing = standing;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.history = history;
        this.clock = clock;
    }

    List<ActionSummary> summaries(List<Action> found) {
        var member = currentMember.get();
        var today = LocalDate.now(clock.withZone(member.zone()));
        var people = people();
        var waiting = waiting(found);
        return found.stream()
                .map(action -> action.summary(
                        people,
                        member,
                        today,
                        Optional.ofNullable(waiting.get(action.id()))
                                .map(limit -> limit.summary(people, member, action, today))
                                .orElse(null)))
                .toList();
    }

    private Map<UUID, ActionLimit> waiting(List<Action> found) {
        var ids =
                found.stream().filter(Action::isBeyondItsOwner).map(Action::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : limits.findByActionIdInAndState(ids, LimitState.WAITING).stream()
                        .collect(Collectors.toMap(ActionLimit::actionId, Function.identity()));
    }

    ActionDetails details(Action action) {
        var people = people();
        var origin = Optional.ofNullable(action.origin()).flatMap(this::link);
        var beyond = limits.findByActionIdOrderBySetAt(action.id()).stream()
                .map(limit -> limit.details(people.decider(limit.deciderId())))
                .toList();
        return action.details(summaries(List.of(action)).getFirst(), origin.orElse(null), beyond);
    }

    List<Change> history(UUID id) {
        var beyond = limits.findByActionIdOrderBySetAt(id).stream()
                .map(ActionLimit::id)
                .toList();
        return Stream.concat(history.of(ActionLimit.class, beyond).stream(), history.of(Action.class, id).stream())
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }

    Optional<OriginLink> link(Origin origin) {
        return chronicled.stream()
                .filter(origin.kind()::isToldBy)
                .findFirst()
                .flatMap(feature -> feature.headline(origin.id()))
                .map(headline -> new OriginLink(origin.kind(), headline.title(), headline.page()));
    }

    Pillar pillar(@Nullable Origin origin) {
        if (origin == null) {
            return Pillar.PROCESS;
        }
        return standing.stream()
                .filter(feature ->
                        feature.kind() == origin.kind() && link(origin).isPresent())
                .findFirst()
                .flatMap(feature -> feature.pillarOf(origin.id()))
                .orElse(origin.kind().pillar());
    }

    Requester requester(Action action) {
        return people().requester(action.requesterId());
    }

    People people() {
        return new People(partnerships.colleagues(), partnerships);
    }
}
