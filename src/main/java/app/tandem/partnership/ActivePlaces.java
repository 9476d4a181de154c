package app.tandem.partnership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Who has a place in which partnership this moment, asked for every keystroke in a shared text: an answer holds for a
 * second, unless the membership is ended here.
 */
@Component
class ActivePlaces {
    private static final Duration HOLDS = Duration.ofSeconds(1);

    private record Place(UUID partnershipId, UUID personId, boolean audits) {
        static Place of(Member member) {
            return new Place(member.partnershipId(), member.personId(), member.audits());
        }

        Set<Seat> seats() {
            return audits ? Set.of(Seat.AUDITOR) : Set.copyOf(Seat.ofASide());
        }
    }

    private final Map<Place, Instant> activeUntil = new ConcurrentHashMap<>();
    private final MembershipRepository memberships;
    private final Platform platform;
    private final Clock clock;

    ActivePlaces(MembershipRepository memberships, Platform platform, Clock clock) {
        this.memberships = memberships;
        this.platform = platform;
        this.clock = clock;
    }

    /** Whoever has become an auditor is no longer the member they were. */
    boolean has(Member member) {
        var place = Place.of(member);
        var now = clock.instant();
        var until = activeUntil.get(place);
        if (until != null && now.isBefore(until)) {
            return true;
        }
        var active = platform.read(
                () -> memberships.isActive(member.partnershipId(), member.personId(), place.seats(), clock.instant()));
        if (active) {
            activeUntil.put(place, now.plus(HOLDS));
        } else {
            activeUntil.remove(place);
        }
        return active;
    }

    void forget(UUID personId) {
        activeUntil.keySet().removeIf(place -> place.personId().equals(personId));
    }
}
