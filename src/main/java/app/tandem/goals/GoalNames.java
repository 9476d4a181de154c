package app.tandem.goals;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.scorecards.Measures;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people and the measures that a goal names, as the partnership knows them. */
@Component
class GoalNames {
    private final Partnerships partnerships;
    private final Measures measures;

    GoalNames(Partnerships partnerships, Measures measures) {
        this.partnerships = partnerships;
        this.measures = measures;
    }

    Colleague owner(Side side, @Nullable UUID personId) {
        var field = side.name().toLowerCase(Locale.ROOT) + " owner";
        if (personId == null) {
            throw new Refusal(
                    field,
                    "A goal needs one owner of each company: choose who answers for the " + Terms.inWords(side)
                            + " side.");
        }
        return partnerships
                .colleague(personId)
                .orElseThrow(() -> new Refusal(field, "This person does not work in this partnership."));
    }

    /** A measure of the scorecard by its name, or one in free words. */
    String measure(String value) {
        return TermText.id(value).map(this::measure).orElse(value);
    }

    private String measure(UUID id) {
        return measures.find(id).name();
    }

    GoalDraft in(GoalDraft draft) {
        return draft.named(
                draft.measureId() == null ? draft.measure() : measure(draft.measureId()),
                draft.guardRailId() == null ? "" : measure(draft.guardRailId()));
    }
}
