package app.tandem.scorecards;

import app.tandem.partnership.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * A measure as practice knows it, before two parties have agreed on its numbers.
 *
 * @param meaning in plain words, for whoever has never heard of it
 * @param bounds null when practice gives a rule of thumb instead of numbers
 * @param confirm whether the parties must say the numbers themselves
 */
public record LibraryMeasure(
        String key,
        String group,
        String name,
        String meaning,
        String formula,
        String unit,
        Direction direction,
        @Nullable Bounds bounds,
        String greenText,
        String amberText,
        Cadence cadence,
        RollUp rollUp,
        Pillar pillar,
        int decimals,
        boolean customerMeasure,
        boolean confirm) {}
