package app.tandem.scorecards;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a definition suits what there is around it: other measures, people, and what was signed before. */
@Component
class DefinitionCheck {
    private final MeasureRepository measures;
    private final Placement placement;
    private final SettledPeriods settled;
    private final Partnerships partnerships;

    DefinitionCheck(
            MeasureRepository measures, Placement placement, SettledPeriods settled, Partnerships partnerships) {
        this.measures = measures;
        this.placement = placement;
        this.settled = settled;
        this.partnerships = partnerships;
    }

    void ofNew(MeasureDraft draft) {
        around(draft);
        placement.check(null, draft);
        var name = Wording.line(draft.name());
        requireFree(name, measures.existsByName(name));
    }

    /** @param by the side of whoever says so */
    void ofChange(Measure before, MeasureDraft draft, Side by) {
        around(draft);
        placement.check(before, draft);
        Refusal.unless(!before.id().equals(draft.weightedBy()), "A measure cannot be its own weight.");
        if (draft.cadence() != before.cadence()) {
            settled.requireNone(before.id());
        }
        requireOwnOwner(before, draft, by.other());
        var name = Wording.line(draft.name());
        requireFree(name, measures.existsByNameAndIdNot(name, before.id()));
    }

    private static void requireFree(String name, boolean taken) {
        Refusal.unless(!taken, "“%s” is on the scorecard already.".formatted(name));
    }

    private void around(MeasureDraft draft) {
        var colleagues = partnerships.colleagues();
        checkOwner(colleagues, draft.clientOwner(), Side.CLIENT);
        checkOwner(colleagues, draft.bpoOwner(), Side.BPO);
        var weight = draft.weightedBy();
        if (weight != null && measures.findById(weight).isEmpty()) {
            throw Measures.unknown();
        }
    }

    private static void checkOwner(List<Colleague> colleagues, @Nullable UUID owner, Side side) {
        Refusal.unless(
                owner == null || colleagues.stream().anyMatch(c -> c.personId().equals(owner) && c.side() == side),
                "The owner of a side must be one of its own people in this partnership.");
    }

    /** Whoever answers for a measure signs for a side; while nobody does, the other side may propose somebody. */
    private void requireOwnOwner(Measure measure, MeasureDraft draft, Side other) {
        var now = measure.owner(other);
        var wanted = other == Side.CLIENT ? draft.clientOwner() : draft.bpoOwner();
        Refusal.unless(
                now == null || now.equals(wanted) || partnerships.colleague(now).isEmpty(),
                "Who answers for this measure at %s is for them to say."
                        .formatted(partnerships.company(other).name()));
    }
}
