package app.tandem.partnership;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The places that people hold in partnerships today. */
@Component
class Memberships {
    private final MembershipRepository memberships;
    private final Platform platform;
    private final Clock clock;

    Memberships(MembershipRepository memberships, Platform platform, Clock clock) {
        this.memberships = memberships;
        this.platform = platform;
        this.clock = clock;
    }

    boolean isActive(Member member) {
        return platform.read(() -> memberships.isActive(member.partnershipId(), member.personId(), clock.instant()));
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

    void end(UUID partnershipId, UUID personId) {
        platform.write(() -> {
            memberships
                    .active(partnershipId, personId, clock.instant())
                    .forEach(membership -> membership.end(clock.instant()));
            return true;
        });
    }
}
