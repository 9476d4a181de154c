package app.tandem.partnership;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** The clients of a BPO, as its admins take them on: from a name to the first day of work. */
@Service
public class Clients {
    private static final int LONGEST_NAME = 80;

    private final PartnershipRepository partnerships;
    private final OrganisationRepository organisations;
    private final Partnerships engaged;
    private final People people;
    private final Setup setup;
    private final CurrentPerson currentPerson;
    private final Rights rights;
    private final CurrentMember currentMember;
    private final Platform platform;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clients(
            PartnershipRepository partnerships,
            OrganisationRepository organisations,
            Partnerships engaged,
            People people,
            Setup setup,
            CurrentPerson currentPerson,
            Rights rights,
            CurrentMember currentMember,
            Platform platform,
            ApplicationEventPublisher events,
            Clock clock) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.engaged = engaged;
        this.people = people;
        this.setup = setup;
        this.currentPerson = currentPerson;
        this.rights = rights;
        this.currentMember = currentMember;
        this.platform = platform;
        this.events = events;
        this.clock = clock;
    }

    /** Those still being set up first, with what the two companies have to do; what features miss is told to members. */
    public List<ClientSummary> all() {
        var admin = admin();
        return platform.read(() -> {
            var ours = partnerships.ofBpo(admin.organisationId());
            var open = ours.stream()
                    .filter(one -> !one.isLive())
                    .map(Partnership::id)
                    .toList();
            var seated = setup.sitting(open);
            return ours.stream()
                    .map(one -> one.summary(one.isLive() ? List.of() : Setup.ofCompanies(one, seated)))
                    .sorted((one, other) -> one.state().compareTo(other.state()))
                    .toList();
        });
    }

    /** With everything that is missing, as far as the admin may know of it. */
    public ClientSummary find(UUID partnershipId) {
        var admin = admin();
        var member = member(partnershipId, admin);
        if (member.isPresent()) {
            var missing = currentMember.actAs(member.get(), setup::missing);
            return platform.read(() -> own(partnershipId, admin).summary(missing));
        }
        return platform.read(() -> {
            var found = own(partnershipId, admin);
            return found.summary(
                    found.isLive() ? List.of() : Setup.ofCompanies(found, setup.sitting(List.of(partnershipId))));
        });
    }

    /** The admin as a member of this partnership, if they are one. */
    public Optional<Member> asMember(UUID partnershipId) {
        var admin = admin();
        platform.read(() -> own(partnershipId, admin));
        return member(partnershipId, admin);
    }

    /** A short address that is free, made of the client's name. */
    public String addressFor(String client) {
        admin();
        return platform.read(() -> ShortAddress.of(client, partnerships::existsBySlug));
    }

    /** Whoever takes a client on works there until somebody else does: the account manager of the first days. */
    public UUID takeOn(String client, String address) {
        var admin = admin();
        var name = named(client);
        var slug = ShortAddress.read(address);
        try {
            return platform.write(() -> {
                if (partnerships.existsBySlug(slug)) {
                    throw ShortAddress.unusable(slug);
                }
                var bpo = organisations.findById(admin.organisationId()).orElseThrow();
                var company = organisations.save(new Organisation(name, Side.CLIENT, bpo.zone()));
                var taken = partnerships.save(new Partnership(slug, company, bpo));
                engaged.join(taken.id(), admin.id(), Seat.ACCOUNT_MANAGER);
                return taken.id();
            });
        } catch (DataIntegrityViolationException alreadyThere) {
            throw ShortAddress.unusable(slug);
        }
    }

    public void rename(UUID partnershipId, String client) {
        var admin = admin();
        var name = named(client);
        platform.write(() -> {
            var found = own(partnershipId, admin);
            Refusal.unless(!found.isLive(), found.company(Side.CLIENT).name() + " is live and keeps its name.");
            found.company(Side.CLIENT).rename(name);
            return true;
        });
    }

    /** Gives a seat to somebody of the BPO itself; its clients seat their own people. */
    public void seat(UUID partnershipId, UUID personId, Seat seat) {
        var admin = admin();
        platform.read(() -> own(partnershipId, admin));
        var ours = people.person(personId)
                .filter(person -> person.organisationId().equals(admin.organisationId()))
                .orElseThrow(() -> new NotFound("This person does not exist."));
        events.publishEvent(new SeatsChanged(engaged.join(partnershipId, ours.id(), seat)));
    }

    /** Everybody with a seat, on both sides. */
    public List<Colleague> people(UUID partnershipId) {
        var admin = admin();
        platform.read(() -> own(partnershipId, admin));
        return engaged.colleaguesIn(partnershipId);
    }

    public void goLive(UUID partnershipId) {
        var admin = admin();
        platform.read(() -> own(partnershipId, admin));
        var member = member(partnershipId, admin)
                .orElseThrow(() -> new Refusal("Take a seat in this partnership before you take it live."));
        var missing = currentMember.actAs(member, setup::missing);
        Refusal.unless(
                missing.isEmpty(),
                missing.size() == 1
                        ? "Not yet: one thing is missing."
                        : "Not yet: %d things are missing.".formatted(missing.size()));
        platform.write(() -> {
            own(partnershipId, admin).goLive(clock.instant());
            return true;
        });
        events.publishEvent(new PartnershipWentLive(member));
    }

    private Optional<Member> member(UUID partnershipId, PersonSummary admin) {
        return engaged.membershipsOf(admin.id()).stream()
                .filter(member -> member.partnershipId().equals(partnershipId))
                .findFirst();
    }

    private Partnership own(UUID partnershipId, PersonSummary admin) {
        return partnerships
                .findById(partnershipId)
                .filter(found -> found.isOf(admin.organisationId()) && !found.isDiscarded())
                .orElseThrow(() -> new NotFound("This partnership does not exist."));
    }

    private static String named(String client) {
        var name = Wording.line(client, LONGEST_NAME);
        Refusal.unless(!name.isEmpty(), "Say what the client is called.");
        return name;
    }

    private PersonSummary admin() {
        rights.require(Verb.CREATE_PARTNERSHIPS);
        return currentPerson.get();
    }
}
