package app.tandem.scorecards;

import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A measure as pages show it.
 *
 * @param awaited the sides that have not confirmed its suggested numbers yet
 */
public record MeasureDetails(
        UUID id,
        int version,
        MeasureDraft definition,
        Bounds bounds,
        String clientOwner,
        String bpoOwner,
        String weight,
        LocalDate createdOn,
        Set<Side> awaited) {

    public String name() {
        return definition.name();
    }

    public String unit() {
        return definition.unit();
    }

    public Cadence cadence() {
        return definition.cadence();
    }

    public Pillar pillar() {
        return definition.pillar();
    }

    public boolean front() {
        return definition.front();
    }

    public boolean customerMeasure() {
        return definition.customerMeasure();
    }

    /** "at most 5 %" */
    public String target() {
        return bounds.inWords(unit());
    }

    /** Whether somebody of that side answers for it. */
    public boolean isOwnedBy(Side side) {
        return side == Side.CLIENT ? definition.clientOwner() != null : definition.bpoOwner() != null;
    }

    /** "Sam, Ana", or who is missing. */
    public String owners() {
        return first(clientOwner, "no client owner") + ", " + first(bpoOwner, "no BPO owner");
    }

    /** "the mean of its readings, weighted by Calls offered" */
    public String rollUpWords() {
        var words = definition.rollUp().words();
        return weight.isEmpty() ? words : words + " by " + weight;
    }

    public String shown(BigDecimal value) {
        return Numbers.rounded(value, definition.decimals());
    }

    public String shownWithUnit(BigDecimal value) {
        return Numbers.withUnit(shown(value), unit());
    }

    /** The status of a value is that of the number people see, not of digits they do not. */
    public Status statusOf(BigDecimal value) {
        return bounds.statusOf(new BigDecimal(shown(value)));
    }

    private static String first(String name, String missing) {
        return name.isEmpty() ? missing : name.strip().split("\\s+")[0];
    }
}
