package app.tandem.demo;

import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;
import java.time.ZoneId;
import java.util.UUID;

/** The people of the demo: Acme and Globex, and OnSpot, which works for both. */
record DemoCast(
        Member lee, Member sam, Member mia, Member ben, Member ana, Member gil, Member nora, Member miaAtGlobex) {
    static DemoCast engage(Partnerships partnerships) {
        var acme = partnerships.addOrganisation("Acme", Side.CLIENT, ZoneId.of("America/New_York"));
        var globex = partnerships.addOrganisation("Globex", Side.CLIENT, ZoneId.of("Europe/Berlin"));
        var onspot = partnerships.addOrganisation("OnSpot", Side.BPO, ZoneId.of("Asia/Manila"));
        var acmeOnSpot = partnerships.found("acme-onspot", acme, onspot);
        var globexOnSpot = partnerships.found("globex-onspot", globex, onspot);
        var mia = person(partnerships, onspot, "Mia Santos");
        return new DemoCast(
                partnerships.join(acmeOnSpot, person(partnerships, acme, "Lee Carter"), Seat.SPONSOR),
                partnerships.join(acmeOnSpot, person(partnerships, acme, "Sam Wolfe"), Seat.OPERATIONS_LEAD),
                partnerships.join(acmeOnSpot, mia, Seat.TEAM_LEAD),
                partnerships.join(acmeOnSpot, person(partnerships, onspot, "Ben Reyes"), Seat.QUALITY),
                partnerships.join(acmeOnSpot, person(partnerships, onspot, "Ana Cruz"), Seat.WORKFORCE),
                partnerships.join(globexOnSpot, person(partnerships, globex, "Gil Braun"), Seat.SPONSOR),
                partnerships.join(globexOnSpot, person(partnerships, globex, "Nora Vogel"), Seat.OPERATIONS_LEAD),
                partnerships.join(globexOnSpot, mia, Seat.TEAM_LEAD));
    }

    private static UUID person(Partnerships partnerships, UUID organisation, String name) {
        var mailbox = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.');
        return partnerships.addPerson(organisation, name, mailbox + "@example.com");
    }
}
