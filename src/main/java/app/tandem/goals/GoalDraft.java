package app.tandem.goals;

import app.tandem.partnership.DayAhead;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal as it is first written down; a measure of the scorecard, one in free words, or milestones. */
public record GoalDraft(
        String title,
        Pillar pillar,
        Horizon horizon,
        String why,
        @Nullable UUID measureId,
        String measure,
        @Nullable BigDecimal from,
        @Nullable BigDecimal target,
        String unit,
        @Nullable LocalDate due,
        Milestones milestones,
        @Nullable UUID guardRailId,
        String guardRailName,
        @Nullable BigDecimal guardBound,
        @Nullable UUID clientOwner,
        @Nullable UUID bpoOwner,
        String clientContribution,
        String bpoContribution) {

    /** A goal of a quarter, measured and without a guard-rail. */
    public GoalDraft(
            String title,
            Pillar pillar,
            String why,
            @Nullable UUID measureId,
            String measure,
            @Nullable BigDecimal from,
            @Nullable BigDecimal target,
            String unit,
            @Nullable LocalDate due,
            @Nullable UUID clientOwner,
            @Nullable UUID bpoOwner,
            String clientContribution,
            String bpoContribution) {
        this(
                title,
                pillar,
                Horizon.QUARTER,
                why,
                measureId,
                measure,
                from,
                target,
                unit,
                due,
                Milestones.NONE,
                null,
                "",
                null,
                clientOwner,
                bpoOwner,
                clientContribution,
                bpoContribution);
    }

    /** With a measure of the scorecard that must not get worse than a bound, or than its own target without one. */
    public GoalDraft guardedBy(@Nullable UUID measure, @Nullable BigDecimal bound) {
        return with(horizon, this.measure, milestones, measure, "", bound);
    }

    public GoalDraft by(Milestones steps) {
        return with(horizon, measure, steps, guardRailId, guardRailName, guardBound);
    }

    public GoalDraft within(Horizon ahead) {
        return with(ahead, measure, milestones, guardRailId, guardRailName, guardBound);
    }

    GoalDraft named(String measure, String guardRail) {
        return with(horizon, measure, milestones, guardRailId, guardRail, guardBound);
    }

    private GoalDraft with(
            Horizon horizon,
            String measure,
            Milestones milestones,
            @Nullable UUID guardRailId,
            String guardRailName,
            @Nullable BigDecimal guardBound) {
        return new GoalDraft(
                title,
                pillar,
                horizon,
                why,
                measureId,
                measure,
                from,
                target,
                unit,
                due,
                milestones,
                guardRailId,
                guardRailName,
                guardBound,
                clientOwner,
                bpoOwner,
                clientContribution,
                bpoContribution);
    }

    @Nullable
    UUID owner(Side side) {
        return side == Side.CLIENT ? clientOwner : bpoOwner;
    }

    void requireWords(LocalDate today) {
        Refusal.together(
                () -> Refusal.in("title", () -> TermText.title(title)),
                () -> requireWhy(why),
                () -> milestones.requireAhead(List.of(), today),
                () -> {
                    if (due != null) {
                        DayAhead.require(due, today, "due");
                    }
                });
    }

    static void requireWhy(String why) {
        Refusal.unless(!why.isBlank(), "why", "Say why this goal matters to both sides: it carries the rest.");
    }

    /** The fields as they would be typed; the owners come with their names, later. */
    Map<TermField, String> fields() {
        var fields = new EnumMap<TermField, String>(TermField.class);
        fields.put(TermField.TITLE, title);
        fields.put(TermField.MEASURE, measureId == null ? measure : measureId.toString());
        fields.put(TermField.FROM, text(from));
        fields.put(TermField.TARGET, text(target));
        fields.put(TermField.UNIT, unit);
        fields.put(TermField.DUE, Objects.toString(due, ""));
        fields.put(TermField.MILESTONES, milestones.text());
        fields.put(TermField.GUARD_RAIL, Objects.toString(guardRailId, ""));
        fields.put(TermField.GUARD_BOUND, text(guardBound));
        fields.put(TermField.CLIENT_CONTRIBUTION, clientContribution);
        fields.put(TermField.BPO_CONTRIBUTION, bpoContribution);
        return fields;
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
