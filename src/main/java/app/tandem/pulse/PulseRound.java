package app.tandem.pulse;

import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round that has closed, and what it says of each side. */
public record PulseRound(int number, LocalDate from, LocalDate to, SidePulse client, SidePulse bpo) {
    static PulseRound of(int number, Rounds rounds, List<PulseAnswer> answers) {
        return new PulseRound(
                number,
                rounds.begins(number),
                rounds.lastDay(number),
                SidePulse.of(Side.CLIENT, answers),
                SidePulse.of(Side.BPO, answers));
    }

    public SidePulse of(Side side) {
        return side == Side.CLIENT ? client : bpo;
    }

    /** How far apart the sides are; null where one of them has too few answers. */
    public @Nullable BigDecimal gap() {
        var clients = client.overall();
        var bpos = bpo.overall();
        return clients == null || bpos == null ? null : clients.subtract(bpos).abs();
    }

    public boolean isAnswered() {
        return client.answers() + bpo.answers() > 0;
    }

    public boolean isTold() {
        return client.isTold() || bpo.isTold();
    }
}
