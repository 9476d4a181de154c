package app.tandem.pulse;

import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The pulse of a side has fallen twice in a row, from round to round that told something. */
public record EarlyWarning(Side side, BigDecimal first, BigDecimal second, BigDecimal now) {
    private static final BigDecimal DROP = new BigDecimal("0.5");

    /** @param newestFirst closed rounds; one with too few answers says nothing, neither a drop nor its end */
    static Optional<EarlyWarning> of(Side side, List<PulseRound> newestFirst) {
        var told = newestFirst.stream()
                .map(round -> round.of(side).overall())
                .filter(Objects::nonNull)
                .limit(3)
                .toList();
        return told.size() == 3 && isDrop(told.get(2), told.get(1)) && isDrop(told.get(1), told.get(0))
                ? Optional.of(new EarlyWarning(side, told.get(2), told.get(1), told.get(0)))
                : Optional.empty();
    }

    private static boolean isDrop(BigDecimal from, BigDecimal to) {
        return from.subtract(to).compareTo(DROP) >= 0;
    }

    /** "4.2 → 3.6 → 3.0" */
    public String run() {
        return first + " → " + second + " → " + now;
    }

    /** "The pulse of Acme’s people has fallen twice in a row" */
    public String inTitle(String company) {
        return "The pulse of %s’s people has fallen twice in a row".formatted(company);
    }

    public String inWords(String company) {
        return inTitle(company) + ": " + run() + " of 5.";
    }
}
