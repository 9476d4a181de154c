package app.tandem.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who works with whom: the partnerships, their two companies and the people on both sides. */
@Service
public class Partnerships {
    private final OrganisationRepository organisations;
    private final PersonRepository people;
    private final PartnershipRepository partnerships;
    private final Memberships memberships;
    private final CurrentMember currentMember;
    private final Platform platform;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partnerships(
            OrganisationRepository organisations,
            PersonRepository people,
            PartnershipRepository partnerships,
            Memberships memberships,
            CurrentMember currentMember,
            Platform platform,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.currentMember = currentMember;
        this.platform = platform;
        this.events = events;
        this.clock = clock;
    }

    /** Every partnership in which this person is active now. */
    public List<Member> membershipsOf(UUID personId) {
        return memberships.of(personId);
    }

    /** Empty for a partnership that does not exist and for one that is not this person's: nobody can tell which. */
    public Optional<Member> member(UUID personId, String slug) {
        return memberships.in(personId, slug);
    }

    /** The same by the partnership's id, for whoever comes without an address. */
    public Optional<Member> member(UUID personId, UUID partnershipId) {
        return memberships.in(partnershipId, personId);
    }

    /** What this person holds in one partnership now. */
    public List<SeatHolder> seatsOf(UUID personId, UUID partnershipId) {
        return memberships.holdersIn(partnershipId).stream()
                .filter(held -> held.personId().equals(personId))
                .toList();
    }

    /** Everybody of both sides who works in the current partnership, the client's people first. */
    public List<Colleague> colleagues() {
        return colleaguesIn(currentMember.get().partnershipId());
    }

    /** The same people, each as the member that they are here. */
    public List<Member> members() {
        return memberships.membersIn(currentMember.get().partnershipId()).stream()
                .filter(member -> !member.audits())
                .sorted(Comparator.comparing(Member::side).thenComparing(Member::name))
                .toList();
    }

    List<Colleague> colleaguesIn(UUID partnershipId) {
        return readers(partnershipId).filter(colleague -> !colleague.audits()).toList();
    }

    /** Those who read along in the current partnership, and are never asked for anything. */
    public List<Colleague> auditors() {
        return readers(currentMember.get().partnershipId())
                .filter(Colleague::audits)
                .toList();
    }

    private Stream<Colleague> readers(UUID partnershipId) {
        return memberships.colleaguesIn(partnershipId).stream()
                .sorted(Comparator.comparing(Colleague::side).thenComparing(Colleague::name));
    }

    /** Somebody of the current partnership. */
    public Optional<Colleague> colleague(UUID personId) {
        return colleagues().stream()
                .filter(colleague -> colleague.personId().equals(personId))
                .findFirst();
    }

    /** The company of a side in the current partnership. */
    public Company company(Side side) {
        var partnershipId = currentMember.get().partnershipId();
        return platform.read(() -> {
            var company = partnerships.findById(partnershipId).orElseThrow().company(side);
            return new Company(company.id(), company.name(), side);
        });
    }

    /** Where the company of a side keeps its clock. */
    public Optional<ZoneId> zoneOf(Side side) {
        var partnershipId = currentMember.get().partnershipId();
        return platform.read(() -> partnerships.findById(partnershipId).map(found -> found.zoneOf(side)));
    }

    /** Somebody who works or has worked in the current partnership. */
    public Optional<Colleague> colleagueOrFormer(UUID personId) {
        return memberships.everIn(currentMember.get().partnershipId(), personId);
    }

    /** The name to show for an id, also for a person who has left. */
    public String nameOf(UUID personId) {
        return colleagueOrFormer(personId).map(Colleague::name).orElse("somebody who has left");
    }

    /** Everybody with an active membership anywhere, for the demo sign-in page. */
    public List<Member> everybody() {
        return platform.read(() -> people.bySide().stream().map(Person::id).toList()).stream()
                .flatMap(id -> memberships.of(id).stream())
                .toList();
    }

    public boolean isEmpty() {
        return platform.read(() -> partnerships.count() == 0);
    }

    public UUID addOrganisation(String name, Side kind, ZoneId zone) {
        return addOrganisation(name, kind, WorkingCalendar.in(zone));
    }

    public UUID addOrganisation(String name, Side kind, WorkingCalendar calendar) {
        return platform.write(() -> {
            var organisation = new Organisation(name, kind, calendar.zone());
            organisation.work(calendar, false);
            return organisations.save(organisation).id();
        });
    }

    /** One that is at work already; a new client is taken on by {@link Clients}. */
    public UUID found(String slug, UUID clientId, UUID bpoId) {
        return platform.write(() -> {
            var found = new Partnership(
                    slug,
                    organisations.findById(clientId).orElseThrow(),
                    organisations.findById(bpoId).orElseThrow());
            found.goLive(clock.instant());
            return partnerships.save(found).id();
        });
    }

    public Member join(UUID partnershipId, UUID personId, Seat seat) {
        return memberships.join(partnershipId, personId, seat, false);
    }

    public Member joinAsDeputy(UUID partnershipId, UUID personId, Seat seat) {
        return memberships.join(partnershipId, personId, seat, true);
    }

    /** Somebody of one of the two companies who reads what both share, up to and including a day. */
    public Member joinAsAuditor(UUID partnershipId, UUID personId, LocalDate until) {
        return memberships.joinAsAuditor(partnershipId, personId, until);
    }

    /** Ends a membership now; open tabs and sockets of that person close on the event. */
    public void end(Member member) {
        memberships.end(member.partnershipId(), member.personId());
        events.publishEvent(new MembershipEnded(member));
        events.publishEvent(new SeatsChanged(member));
    }
}
