package app.tandem.partnership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The places that people hold in partnerships today. */
@Component
class Memberships {
    private static final Duration HOLDS = Duration.ofSeconds(1);

    private record Place(UUID partnershipId, UUID personId) {}

    private final Map<Place, Instant> activeUntil = new ConcurrentHashMap<>();
    private final MembershipRepository memberships;
    private final Platform platform;
    private final Clock clock;

    Memberships(MembershipRepository memberships, Platform platform, Clock clock) {
        this.memberships = memberships;
        this.platform = platform;
        this.clock = clock;
    }

    /** Asked for every keystroke in a shared text: an answer holds for a second, unless the membership is ended here. */
    boolean isActive(Member member) {
        var place = new Place(member.partnershipId(), member.personId());
        var now = clock.instant();
        var until = activeUntil.get(place);
        if (until != null && now.isBefore(until)) {
            return true;
        }
        var active =
                platform.read(() -> memberships.isActive(member.partnershipId(), member.personId(), clock.instant()));
        if (active) {
            activeUntil.put(place, now.plus(HOLDS));
        } else {
            activeUntil.remove(place);
        }
        return active;
    }

    List<Member> of(UUID personId) {
        return platform.read(() -> memberships.activeOf(personId, clock.instant()).stream()
                .map(Membership::member)
                .toList());
    }

    Optional<Member> in(UUID personId, String slug) {
        return platform.read(
                () -> memberships.activeIn(personId, slug, clock.instant()).map(Membership::member));
    }

    List<Colleague> colleaguesIn(UUID partnershipId) {
        return platform.read(() -> memberships.activeIn(partnershipId, clock.instant()).stream()
                .map(Membership::colleague)
                .toList());
    }

    /** Also whoever has left. */
    Optional<Colleague> everIn(UUID partnershipId, UUID personId) {
        return platform.read(() -> memberships.ever(partnershipId, personId, Limit.of(1)).stream()
                .map(Membership::colleague)
                .findFirst());
    }

    void end(UUID partnershipId, UUID personId) {
        platform.write(() -> {
            memberships
                    .active(partnershipId, personId, clock.instant())
                    .forEach(membership -> membership.end(clock.instant()));
            return true;
        });
        activeUntil.remove(new Place(partnershipId, personId));
    }
}
