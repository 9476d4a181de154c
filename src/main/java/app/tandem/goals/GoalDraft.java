package app.tandem.goals;

import app.tandem.partnership.Side;
import app.tandem.scorecards.Pillar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal as it is first written down; a measure of the scorecard, or one in free words. */
public record GoalDraft(
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

    GoalDraft measuredBy(String name) {
        return new GoalDraft(
                title,
                pillar,
                why,
                measureId,
                name,
                from,
                target,
                unit,
                due,
                clientOwner,
                bpoOwner,
                clientContribution,
                bpoContribution);
    }

    @Nullable
    UUID owner(Side side) {
        return side == Side.CLIENT ? clientOwner : bpoOwner;
    }

    /** The fields as they would be typed; the owners come with their names, later. */
    Map<TermField, String> fields() {
        var fields = new EnumMap<TermField, String>(TermField.class);
        fields.put(TermField.TITLE, title);
        fields.put(TermField.MEASURE, measureId == null ? measure : measureId.toString());
        fields.put(TermField.FROM, from == null ? "" : from.toPlainString());
        fields.put(TermField.TARGET, target == null ? "" : target.toPlainString());
        fields.put(TermField.UNIT, unit);
        fields.put(TermField.DUE, Objects.toString(due, ""));
        fields.put(TermField.CLIENT_CONTRIBUTION, clientContribution);
        fields.put(TermField.BPO_CONTRIBUTION, bpoContribution);
        return fields;
    }
}
