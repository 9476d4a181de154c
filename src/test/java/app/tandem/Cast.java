package app.tandem;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Platform;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The people of every story: Lee and Sam of Acme, Mia and Ben of OnSpot, who work together, and Gil of Globex, for whom
 * OnSpot works too; Mia is in both partnerships. Sam, Ben and Gil are the admins of their organisations. Each call makes a fresh cast, so that no test meets another's rows.
 */
public final class Cast {
    private static final AtomicInteger COUNTER = new AtomicInteger();

    public final Member lee;
    public final Member sam;
    public final Member mia;
    public final Member ben;
    public final Member gil;
    public final Member miaAtGlobex;

    private final Partnerships partnerships;
    private final People people;
    private final CurrentMember currentMember;
    private final Platform platform;
    private final EntityManager entities;

    private Cast(
            Partnerships partnerships,
            People people,
            CurrentMember currentMember,
            Platform platform,
            EntityManager entities) {
        this.platform = platform;
        this.entities = entities;
        this.partnerships = partnerships;
        this.people = people;
        this.currentMember = currentMember;
        var n = COUNTER.incrementAndGet() + "-" + UUID.randomUUID().toString().substring(0, 6);
        var acme = partnerships.addOrganisation("Acme", Side.CLIENT, ZoneId.of("America/New_York"));
        var globex = partnerships.addOrganisation("Globex", Side.CLIENT, ZoneId.of("Europe/Berlin"));
        var onspot = partnerships.addOrganisation("OnSpot", Side.BPO, ZoneId.of("Asia/Manila"));
        var acmeOnspot = partnerships.found("acme-" + n, acme, onspot);
        var globexOnspot = partnerships.found("globex-" + n, globex, onspot);
        var miaHerself = people.add(onspot, "Mia Santos", "mia" + n + "@onspot.example");
        lee = join(partnerships, people, acmeOnspot, acme, "Lee Carter", Seat.SPONSOR, n);
        sam = join(partnerships, people, acmeOnspot, acme, "Sam Wolfe", Seat.OPERATIONS_LEAD, n);
        ben = join(partnerships, people, acmeOnspot, onspot, "Ben Reyes", Seat.QUALITY, n);
        gil = join(partnerships, people, globexOnspot, globex, "Gil Braun", Seat.SPONSOR, n);
        mia = partnerships.join(acmeOnspot, miaHerself, Seat.TEAM_LEAD);
        miaAtGlobex = partnerships.join(globexOnspot, miaHerself, Seat.TEAM_LEAD);
        Stream.of(sam, ben, gil).forEach(admin -> people.makeAdmin(admin.personId()));
    }

    private static Member join(
            Partnerships partnerships,
            People people,
            UUID partnership,
            UUID organisation,
            String name,
            Seat seat,
            String n) {
        var first = name.split(" ")[0].toLowerCase(java.util.Locale.ROOT);
        var person = people.add(organisation, name, first + n + "@example.com");
        return partnerships.join(partnership, person, seat);
    }

    /** Somebody of Acme or OnSpot who reads along in their partnership. */
    public Member auditor(Side side) {
        return auditorBeside(side == Side.CLIENT ? lee : mia);
    }

    /** Somebody of the same company who reads along in the same partnership. */
    public Member auditorBeside(Member member) {
        var name = member.side() == Side.CLIENT ? "Ada Audit" : "Abe Audit";
        var address = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + UUID.randomUUID() + "@example.com";
        var person = people.add(member.organisationId(), name, address);
        return partnerships.joinAsAuditor(
                member.partnershipId(), person, LocalDate.now(ZoneOffset.UTC).plusDays(30));
    }

    /** As an organisation is before its first administrator has come; nobody can bring it there. */
    public void withoutAdmins(Member somebodyOfIt) {
        platform.write(() -> entities.createQuery(
                        "update Person p set p.admin = false where p.organisation.id = :organisation")
                .setParameter("organisation", somebodyOfIt.organisationId())
                .executeUpdate());
    }

    public void actAs(Member member, Runnable work) {
        currentMember.actAs(member, work);
    }

    public <T> T actAs(Member member, Supplier<T> work) {
        return currentMember.actAs(member, work);
    }

    /** Makes a fresh cast for each test. */
    @Component
    public static final class Casting {
        private final Partnerships partnerships;
        private final People people;
        private final CurrentMember currentMember;
        private final Platform platform;
        private final EntityManager entities;

        Casting(
                Partnerships partnerships,
                People people,
                CurrentMember currentMember,
                Platform platform,
                EntityManager entities) {
            this.platform = platform;
            this.entities = entities;
            this.partnerships = partnerships;
            this.people = people;
            this.currentMember = currentMember;
        }

        public Cast fresh() {
            return new Cast(partnerships, people, currentMember, platform, entities);
        }
    }
}
