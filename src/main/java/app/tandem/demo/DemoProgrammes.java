package app.tandem.demo;

import app.tandem.partnership.CurrentMember;
import app.tandem.programmes.Programmes;
import app.tandem.scorecards.ChangeMarkers;
import app.tandem.scorecards.MarkerDraft;
import app.tandem.scorecards.MarkerKind;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Measures;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acme's two lines of business, and what changed around its figures. */
@Component
@Profile("demo")
class DemoProgrammes {
    private final Programmes programmes;
    private final Measures measures;
    private final ChangeMarkers markers;
    private final CurrentMember currentMember;

    DemoProgrammes(Programmes programmes, Measures measures, ChangeMarkers markers, CurrentMember currentMember) {
        this.programmes = programmes;
        this.measures = measures;
        this.markers = markers;
        this.currentMember = currentMember;
    }

    void tell(DemoCast cast) {
        var today = LocalDate.now();
        var returns = currentMember.actAs(cast.sam(), () -> programmes.add("Returns desk", today.minusMonths(14)));
        currentMember.actAs(cast.ana(), () -> programmes.add("Order support", today.minusMonths(5)));
        currentMember.actAs(cast.lee(), () -> {
            place("V12", returns);
            place("V5", returns);
        });
        currentMember.actAs(
                cast.mia(),
                () -> mark(
                        measure("V3").id(),
                        MarkerKind.ROSTER,
                        today.minusWeeks(6),
                        "Four new agents on the night shift"));
        currentMember.actAs(
                cast.lee(), () -> mark(null, MarkerKind.POLICY, today.minusWeeks(10), "Returns are free for 60 days"));
    }

    private void place(String key, UUID programme) {
        var measure = measure(key);
        measures.define(measure.id(), measure.version(), measure.edited().placed(measure.front(), programme));
    }

    private MeasureDetails measure(String key) {
        return measures.all().stream()
                .filter(one -> key.equals(one.definition().libraryKey()))
                .findFirst()
                .orElseThrow();
    }

    private void mark(@Nullable UUID measure, MarkerKind kind, LocalDate day, String words) {
        markers.mark(new MarkerDraft(measure, kind, day, words));
    }
}
