package app.tandem.actions;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Partnerships;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Those who own and ask for actions, as they are now; each who has left is looked up once. */
final class People {
    private final Partnerships partnerships;
    private final Map<UUID, Colleague> here = new HashMap<>();
    private final Map<UUID, Optional<Colleague>> gone = new HashMap<>();

    People(List<Colleague> colleagues, Partnerships partnerships) {
        this.partnerships = partnerships;
        colleagues.forEach(colleague -> here.put(colleague.personId(), colleague));
    }

    String nameOf(UUID personId) {
        return find(personId).map(Colleague::name).orElse("Somebody who has left");
    }

    Requester requester(UUID personId) {
        var side = find(personId).map(Colleague::side).orElse(null);
        return new Requester(personId, nameOf(personId), side, !here.containsKey(personId));
    }

    Decider decider(UUID personId) {
        var side = find(personId).map(Colleague::side).orElse(null);
        return new Decider(personId, nameOf(personId), side, !here.containsKey(personId));
    }

    private Optional<Colleague> find(UUID personId) {
        var colleague = here.get(personId);
        return colleague != null
                ? Optional.of(colleague)
                : gone.computeIfAbsent(personId, partnerships::colleagueOrFormer);
    }
}
