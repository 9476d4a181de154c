package app.tandem.partnership;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a BPO answers for, so that its admin is told of that and of nothing else. */
@Component
public class Responsibilities {
    private final PartnershipRepository partnerships;
    private final PersonRepository people;
    private final Platform platform;

    Responsibilities(PartnershipRepository partnerships, PersonRepository people, Platform platform) {
        this.partnerships = partnerships;
        this.people = people;
        this.platform = platform;
    }

    /** The partnerships of a BPO, its own organisation and its clients. */
    public record Responsibility(Set<UUID> partnershipIds, Set<UUID> organisationIds) {}

    public Responsibility of(UUID bpoId) {
        return platform.read(() -> {
            var ids = new HashSet<UUID>();
            var organisations = new HashSet<>(Set.of(bpoId));
            for (var partnership : partnerships.ofBpo(bpoId)) {
                ids.add(partnership.id());
                organisations.add(partnership.client().id());
            }
            return new Responsibility(Set.copyOf(ids), Set.copyOf(organisations));
        });
    }

    public Optional<UUID> partnershipAt(String slug) {
        return slug.isEmpty() ? Optional.empty() : platform.read(() -> partnerships.idAt(slug));
    }

    /** Also of whoever has left. */
    public Optional<UUID> organisationOf(UUID personId) {
        return platform.read(() ->
                people.findById(personId).map(person -> person.organisation().id()));
    }

    /** Also of those who have left. */
    public Map<UUID, String> namesOf(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : platform.read(() -> people.named(Set.copyOf(personIds)).stream()
                        .collect(toMap(
                                Person::id,
                                person -> person.name() + ", "
                                        + person.organisation().name())));
    }
}
