package app.tandem.pulse;

import app.tandem.Cast;
import app.tandem.LongAgo;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Seat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A partnership that has been asked for a quarter how it feels, with three people or more on each side. */
@Component
public class PulseScenes {
    private static final Duration A_QUARTER = Duration.ofDays(98);

    private final Pulses pulses;
    private final Partnerships partnerships;
    private final People people;
    private final LongAgo longAgo;

    PulseScenes(Pulses pulses, Partnerships partnerships, People people, LongAgo longAgo) {
        this.pulses = pulses;
        this.partnerships = partnerships;
        this.people = people;
        this.longAgo = longAgo;
    }

    /** Somebody more on each side: Kim of Acme, Ana of OnSpot. */
    public List<Member> askedForAQuarter(Cast cast) {
        longAgo.wentLive(A_QUARTER, cast.lee.partnershipId());
        return List.of(join(cast.lee, "Kim Alvarez"), join(cast.mia, "Ana Cruz"));
    }

    private Member join(Member colleague, String name) {
        var address = name.replace(' ', '.') + UUID.randomUUID() + "@example.com";
        return partnerships.join(
                colleague.partnershipId(), people.add(colleague.organisationId(), name, address), Seat.WORKFORCE);
    }

    /** Acme's three give 2.8 in all and least to communication and trust, OnSpot's three 4.1; and the round closes. */
    public void unhappyClient(Cast cast, List<Member> more) {
        answer(cast, cast.lee, 4, 2, 2, 3);
        answer(cast, cast.sam, 3, 3, 3, 3);
        answer(cast, more.getFirst(), 4, 2, 2, 3);
        answer(cast, cast.mia, 4, 4, 4, 4);
        answer(cast, cast.ben, 4, 4, 5, 4);
        answer(cast, more.getLast(), 4, 4, 4, 4);
        close(cast);
    }

    /** Everybody of Acme gives this number to everything, and everybody of OnSpot four; and the round closes. */
    public void round(Cast cast, List<Member> more, int client) {
        for (var acme : List.of(cast.lee, cast.sam, more.getFirst())) {
            answer(cast, acme, client, client, client, client);
        }
        for (var onspot : new ArrayList<>(List.of(cast.mia, cast.ben, more.getLast()))) {
            answer(cast, onspot, 4, 4, 4, 4);
        }
        close(cast);
    }

    public void close(Cast cast) {
        longAgo.aPulseRoundHasPassed(cast.lee);
    }

    public void answer(Cast cast, Member member, int results, int communication, int trust, int candour) {
        cast.actAs(
                member,
                () -> pulses.answer(
                        pulses.open().orElseThrow().number(), new PulseDraft(results, communication, trust, candour)));
    }
}
