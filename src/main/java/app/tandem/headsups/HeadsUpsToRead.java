package app.tandem.headsups;

import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Heads-ups that nobody of the member's side has acknowledged, and updates that the member owes. */
@Component
@Order(20)
class HeadsUpsToRead implements WaitingThings {
    private final HeadsUps headsUps;

    HeadsUpsToRead(HeadsUps headsUps) {
        this.headsUps = headsUps;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return member.may(Verb.WRITE_SHARED)
                ? headsUps.current().stream().flatMap(HeadsUpsToRead::waiting).toList()
                : List.of();
    }

    private static Stream<Waiting> waiting(HeadsUpSummary headsUp) {
        var page = "heads-ups/" + headsUp.id();
        if (headsUp.mayAcknowledge() && !headsUp.acknowledged()) {
            return Stream.of(new Waiting(
                    "Acknowledge: " + headsUp.title(),
                    headsUp.certainty() + ", " + headsUp.horizon().words() + " · told " + headsUp.toldAgo(),
                    "Read",
                    page,
                    headsUp.giver(),
                    headsUp.giverSide()));
        }
        return headsUp.owedByReader()
                ? Stream.of(new Waiting("Say what changed: " + headsUp.title(), headsUp.update(), "Update", page))
                : Stream.empty();
    }
}
