package app.tandem.partnership;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The places that people hold in partnerships today. */
@Component
class Memberships {
    private final MembershipRepository memberships;
    private final PartnershipRepository partnerships;
    private final PersonRepository people;
    private final Administrators administrators;
    private final ActivePlaces active;
    private final Platform platform;
    private final Clock clock;

    Memberships(
            MembershipRepository memberships,
            PartnershipRepository partnerships,
            PersonRepository people,
            Administrators administrators,
            ActivePlaces active,
            Platform platform,
            Clock clock) {
        this.memberships = memberships;
        this.partnerships = partnerships;
        this.people = people;
        this.administrators = administrators;
        this.active = active;
        this.platform = platform;
        this.clock = clock;
    }

    boolean isActive(Member member) {
        return active.has(member);
    }

    List<Member> of(UUID personId) {
        return platform.read(() ->
                each(memberships.activeOf(personId, clock.instant()), Membership::partnershipId, Membership::member));
    }

    /** Where everybody of an organisation works or reads along, by person. */
    Map<UUID, List<Member>> ofAll(UUID organisationId) {
        return platform.read(() -> memberships.activeOfAll(organisationId, clock.instant()).stream()
                .collect(groupingBy(
                        Membership::personId,
                        collectingAndThen(
                                toList(), seats -> each(seats, Membership::partnershipId, Membership::member)))));
    }

    Optional<Member> in(UUID personId, String slug) {
        return platform.read(() ->
                each(
                                memberships.activeIn(personId, slug, clock.instant()),
                                Membership::partnershipId,
                                Membership::member)
                        .stream()
                        .findFirst());
    }

    Optional<Member> in(UUID partnershipId, UUID personId) {
        return platform.read(() -> each(
                        memberships.active(partnershipId, personId, clock.instant()),
                        Membership::partnershipId,
                        Membership::member)
                .stream()
                .findFirst());
    }

    List<Colleague> colleaguesIn(UUID partnershipId) {
        return platform.read(() -> each(
                memberships.activeIn(partnershipId, clock.instant()), Membership::personId, Membership::colleague));
    }

    List<Member> membersIn(UUID partnershipId) {
        return platform.read(() ->
                each(memberships.activeIn(partnershipId, clock.instant()), Membership::personId, Membership::member));
    }

    /** Several seats of one person in one partnership are one place there. */
    private static <T> List<T> each(
            List<Membership> seats, Function<Membership, UUID> by, Function<List<Membership>, T> as) {
        return seats.stream().collect(groupingBy(by, LinkedHashMap::new, toList())).values().stream()
                .map(as)
                .toList();
    }

    List<SeatHolder> holdersIn(UUID partnershipId) {
        return platform.read(() -> memberships.activeIn(partnershipId, clock.instant()).stream()
                .map(Membership::holder)
                .toList());
    }

    List<SeatHolder> formerIn(UUID partnershipId, Limit limit) {
        return platform.read(() -> memberships.ended(partnershipId, clock.instant(), limit).stream()
                .map(Membership::holder)
                .toList());
    }

    Optional<SeatHolder> holder(UUID partnershipId, UUID membershipId) {
        return platform.read(() ->
                memberships.find(partnershipId, membershipId, clock.instant()).map(Membership::holder));
    }

    /** Also whoever has left. */
    Optional<Colleague> everIn(UUID partnershipId, UUID personId) {
        return platform.read(() -> memberships.ever(partnershipId, personId, Limit.of(1)).stream()
                .map(last -> Membership.colleague(List.of(last)))
                .findFirst());
    }

    Member join(UUID partnershipId, UUID personId, Seat seat, boolean deputy) {
        return seat(partnershipId, personId, (partnership, person) -> {
            var held = memberships.active(partnershipId, personId, clock.instant());
            Refusal.unless(
                    held.stream().noneMatch(one -> one.is(Seat.AUDITOR, false)),
                    person.name() + " reads along here as an auditor. End that first, then give the seat.");
            Refusal.unless(
                    held.stream().noneMatch(one -> one.is(seat, deputy)), person.name() + " has this seat already.");
            return new Membership(partnership, person, seat, deputy, clock.instant());
        });
    }

    Member joinAsAuditor(UUID partnershipId, UUID personId, LocalDate until) {
        return seat(partnershipId, personId, (partnership, person) -> {
            Refusal.unless(
                    memberships.active(partnershipId, personId, clock.instant()).isEmpty(),
                    person.name()
                            + " works in this partnership. Only somebody without a seat can read along as an auditor.");
            return Membership.auditor(partnership, person, clock.instant(), until);
        });
    }

    private Member seat(UUID partnershipId, UUID personId, BiFunction<Partnership, Person, Membership> as) {
        return platform.write(() -> {
            var partnership = partnerships.seating(partnershipId).orElseThrow();
            Refusal.unless(!partnership.isDiscarded(), "This partnership was discarded.");
            memberships.saveAndFlush(
                    as.apply(partnership, people.findById(personId).orElseThrow()));
            return Membership.member(memberships.active(partnershipId, personId, clock.instant()));
        });
    }

    void end(UUID partnershipId, UUID personId) {
        end(partnershipId, personId, seat -> true);
    }

    void endSeat(UUID partnershipId, SeatHolder held) {
        end(partnershipId, held.personId(), seat -> seat.id().equals(held.membershipId()));
    }

    /** Whoever ends everything of somebody asks before, whether the organisation can do without them. */
    void endAll(UUID personId) {
        platform.write(() -> {
            var now = clock.instant();
            memberships.activeOf(personId, now).forEach(membership -> membership.end(now));
            return true;
        });
    }

    private void end(UUID partnershipId, UUID personId, Predicate<Membership> which) {
        var company = platform.read(
                () -> people.findById(personId).orElseThrow().organisation().id());
        platform.write(() -> {
            administrators.oneAtATime(company);
            memberships.active(partnershipId, personId, clock.instant()).stream()
                    .filter(which)
                    .forEach(membership -> membership.end(clock.instant()));
            var person = people.findById(personId).orElseThrow();
            if (person.isAdmin()) {
                administrators.requireOneBeside(person);
            }
            return true;
        });
        active.forget(personId);
    }

    /** Told when it is written down for good that somebody has gone. */
    void forget(UUID personId) {
        active.forget(personId);
    }
}
