package app.tandem.demo;

import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;
import app.tandem.partnership.WorkingCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

/** The people of the demo: Acme and Globex, and OnSpot, which works for both. */
record DemoCast(
        Member lee,
        Member sam,
        Member kim,
        Member iris,
        Member mia,
        Member ben,
        Member ana,
        Member cy,
        Member gil,
        Member nora,
        Member miaAtGlobex) {
    static DemoCast engage(Partnerships partnerships, People people) {
        var acme = partnerships.addOrganisation("Acme", Side.CLIENT, calendar("America/New_York", "US"));
        var globex = partnerships.addOrganisation("Globex", Side.CLIENT, calendar("Europe/Berlin", "DE"));
        var onspot = partnerships.addOrganisation("OnSpot", Side.BPO, calendar("Asia/Manila", "PH"));
        var acmeOnSpot = partnerships.found("acme-onspot", acme, onspot);
        var globexOnSpot = partnerships.found("globex-onspot", globex, onspot);
        var mia = person(people, onspot, "Mia Santos", "onspot.example");
        var cast = new DemoCast(
                partnerships.join(acmeOnSpot, person(people, acme, "Lee Carter", "acme.example"), Seat.SPONSOR),
                partnerships.join(acmeOnSpot, admin(people, acme, "Sam Wolfe", "acme.example"), Seat.OPERATIONS_LEAD),
                partnerships.join(acmeOnSpot, person(people, acme, "Kim Alvarez", "acme.example"), Seat.TRAINING),
                partnerships.joinAsAuditor(
                        acmeOnSpot,
                        person(people, acme, "Iris Vance", "acme.example"),
                        LocalDate.now(ZoneOffset.UTC).plusDays(60)),
                partnerships.join(acmeOnSpot, mia, Seat.TEAM_LEAD),
                partnerships.join(acmeOnSpot, person(people, onspot, "Ben Reyes", "onspot.example"), Seat.QUALITY),
                partnerships.join(acmeOnSpot, admin(people, onspot, "Ana Cruz", "onspot.example"), Seat.WORKFORCE),
                partnerships.join(acmeOnSpot, person(people, onspot, "Cy Navarro", "onspot.example"), Seat.TRAINING),
                partnerships.join(globexOnSpot, person(people, globex, "Gil Braun", "globex.example"), Seat.SPONSOR),
                partnerships.join(
                        globexOnSpot, admin(people, globex, "Nora Vogel", "globex.example"), Seat.OPERATIONS_LEAD),
                partnerships.join(globexOnSpot, mia, Seat.TEAM_LEAD));
        cast.sitInMoreSeats(partnerships);
        return cast;
    }

    /** Some have two seats and some a deputy; a few seats are empty, as they are in life. */
    private void sitInMoreSeats(Partnerships partnerships) {
        partnerships.join(lee.partnershipId(), lee.personId(), Seat.ACCOUNT_MANAGER);
        partnerships.join(lee.partnershipId(), sam.personId(), Seat.WORKFORCE);
        partnerships.join(lee.partnershipId(), sam.personId(), Seat.QUALITY);
        partnerships.joinAsDeputy(lee.partnershipId(), sam.personId(), Seat.SPONSOR);
        partnerships.join(lee.partnershipId(), ana.personId(), Seat.OPERATIONS_LEAD);
        partnerships.joinAsDeputy(lee.partnershipId(), mia.personId(), Seat.OPERATIONS_LEAD);
    }

    private static WorkingCalendar calendar(String zone, String country) {
        return WorkingCalendar.in(ZoneId.of(zone)).withHolidaysOf(country, "");
    }

    private static UUID admin(People people, UUID organisation, String name, String domain) {
        var person = person(people, organisation, name, domain);
        people.makeAdmin(person);
        return person;
    }

    private static UUID person(People people, UUID organisation, String name, String domain) {
        var mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return people.add(organisation, name, mailbox + "@" + domain);
    }
}
