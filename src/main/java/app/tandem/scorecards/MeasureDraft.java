package app.tandem.scorecards;

import app.tandem.partnership.Pillar;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure as somebody proposes to define it.
 *
 * @param programme the line of business that it belongs to, if it is one's alone
 */
public record MeasureDraft(
        @Nullable String libraryKey,
        String name,
        String meaning,
        String unit,
        Direction direction,
        @Nullable BigDecimal greenFrom,
        @Nullable BigDecimal greenTo,
        @Nullable BigDecimal amberFrom,
        @Nullable BigDecimal amberTo,
        int decimals,
        Cadence cadence,
        int dueAfterDays,
        RollUp rollUp,
        @Nullable UUID weightedBy,
        Pillar pillar,
        @Nullable UUID clientOwner,
        @Nullable UUID bpoOwner,
        String source,
        boolean front,
        boolean customerMeasure,
        Terms terms,
        @Nullable UUID programme) {
    private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);

    /** On the usual terms. */
    public MeasureDraft(
            @Nullable String libraryKey,
            String name,
            String meaning,
            String unit,
            Direction direction,
            @Nullable BigDecimal greenFrom,
            @Nullable BigDecimal greenTo,
            @Nullable BigDecimal amberFrom,
            @Nullable BigDecimal amberTo,
            int decimals,
            Cadence cadence,
            int dueAfterDays,
            RollUp rollUp,
            @Nullable UUID weightedBy,
            Pillar pillar,
            @Nullable UUID clientOwner,
            @Nullable UUID bpoOwner,
            String source,
            boolean front,
            boolean customerMeasure) {
        this(
                libraryKey,
                name,
                meaning,
                unit,
                direction,
                greenFrom,
                greenTo,
                amberFrom,
                amberTo,
                decimals,
                cadence,
                dueAfterDays,
                rollUp,
                weightedBy,
                pillar,
                clientOwner,
                bpoOwner,
                source,
                front,
                customerMeasure,
                Terms.USUAL,
                null);
    }

    /** What the library suggests; numbers that the parties must say themselves are left open. */
    public static MeasureDraft of(LibraryMeasure library) {
        return of(library, library.confirm() ? null : library.bounds());
    }

    /** With the numbers of practice, also those that the parties have to confirm. */
    static MeasureDraft suggested(LibraryMeasure library) {
        return of(library, library.bounds());
    }

    private static MeasureDraft of(LibraryMeasure library, @Nullable Bounds bounds) {
        return new MeasureDraft(
                library.key(),
                library.name(),
                library.meaning(),
                library.unit(),
                library.direction(),
                bounds == null ? null : bounds.greenFrom(),
                bounds == null ? null : bounds.greenTo(),
                bounds == null ? null : bounds.amberFrom(),
                bounds == null ? null : bounds.amberTo(),
                library.decimals(),
                library.cadence(),
                2,
                library.rollUp(),
                null,
                library.pillar(),
                null,
                null,
                "",
                true,
                library.customerMeasure(),
                Terms.USUAL.asFormula(library.formula()),
                null);
    }

    public MeasureDraft within(Bounds bounds) {
        return new MeasureDraft(
                libraryKey,
                name,
                meaning,
                unit,
                bounds.direction(),
                bounds.greenFrom(),
                bounds.greenTo(),
                bounds.amberFrom(),
                bounds.amberTo(),
                decimals,
                cadence,
                dueAfterDays,
                rollUp,
                weightedBy,
                pillar,
                clientOwner,
                bpoOwner,
                source,
                front,
                customerMeasure,
                terms,
                programme);
    }

    MeasureDraft under(Pillar other) {
        return with(rollUp, weightedBy, other, clientOwner, bpoOwner, terms);
    }

    public MeasureDraft ownedBy(@Nullable UUID client, @Nullable UUID bpo) {
        return with(rollUp, weightedBy, pillar, client, bpo, terms);
    }

    public MeasureDraft weightedBy(UUID measureId) {
        return with(RollUp.WEIGHTED, measureId, pillar, clientOwner, bpoOwner, terms);
    }

    public MeasureDraft rolledUpAs(RollUp other) {
        return with(other, null, pillar, clientOwner, bpoOwner, terms);
    }

    public MeasureDraft on(Terms other) {
        return with(rollUp, weightedBy, pillar, clientOwner, bpoOwner, other);
    }

    private MeasureDraft with(
            RollUp newRollUp,
            @Nullable UUID newWeight,
            Pillar newPillar,
            @Nullable UUID client,
            @Nullable UUID bpo,
            Terms newTerms) {
        return new MeasureDraft(
                libraryKey,
                name,
                meaning,
                unit,
                direction,
                greenFrom,
                greenTo,
                amberFrom,
                amberTo,
                decimals,
                cadence,
                dueAfterDays,
                newRollUp,
                newWeight,
                newPillar,
                client,
                bpo,
                source,
                front,
                customerMeasure,
                newTerms,
                programme);
    }

    /** Where it stands, which needs nobody's signature. */
    public MeasureDraft placed(boolean onFront, @Nullable UUID newProgramme) {
        return new MeasureDraft(
                libraryKey,
                name,
                meaning,
                unit,
                direction,
                greenFrom,
                greenTo,
                amberFrom,
                amberTo,
                decimals,
                cadence,
                dueAfterDays,
                rollUp,
                weightedBy,
                pillar,
                clientOwner,
                bpoOwner,
                source,
                onFront,
                customerMeasure,
                terms,
                newProgramme);
    }

    /** Whether a value is possible but hardly meant: no share is below 0 or above 100 % unless the bounds say it may. */
    public boolean doubts(BigDecimal value) {
        return isShare() && !isWithinAll(value);
    }

    private boolean isShare() {
        return isPercent()
                && Stream.of(greenFrom, greenTo, amberFrom, amberTo)
                        .filter(Objects::nonNull)
                        .allMatch(MeasureDraft::isWithinAll);
    }

    private boolean isPercent() {
        return unit.strip().equals("%");
    }

    private static boolean isWithinAll(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(ALL_OF_IT) <= 0;
    }

    /** Why this cannot be a measure yet, in a sentence; null when it can. */
    public @Nullable String problem() {
        if (name.isBlank()) {
            return "Give the measure a name.";
        }
        if (meaning.isBlank()) {
            return "Say in plain words what it measures, so that both sides read it alike.";
        }
        if (name.length() > 120 || meaning.length() > 1000 || unit.length() > 20 || source.length() > 200) {
            return "A name has up to 120 characters, its meaning up to 1,000, a unit up to 20, a source up to 200.";
        }
        if (decimals < 0 || decimals > 6 || dueAfterDays < 0 || dueAfterDays > 90) {
            return "Show up to 6 decimals, and let readings be due up to 90 days after their period.";
        }
        if (rollUp == RollUp.MEAN && isPercent()) {
            return "Shares of different wholes have no mean. Let a period be all numerators over all denominators, or"
                    + " weigh its readings.";
        }
        if (rollUp == RollUp.WEIGHTED && weightedBy == null) {
            return "Say which measure is the weight, for example the number of calls.";
        }
        var problem = terms.problem();
        return problem != null ? problem : Bounds.problem(direction, greenFrom, greenTo, amberFrom, amberTo);
    }
}
