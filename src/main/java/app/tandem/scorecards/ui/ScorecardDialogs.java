package app.tandem.scorecards.ui;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.scorecards.KpiLibrary;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.Scorecards;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what the pages of the scorecard share: choosing, defining, entering, correcting. */
@Component
class ScorecardDialogs {
    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final KpiLibrary library;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;

    ScorecardDialogs(
            Scorecards scorecards,
            Measures measures,
            Readings readings,
            KpiLibrary library,
            Partnerships partnerships,
            CurrentMember currentMember) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        this.library = library;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
    }

    void choose() {
        new ChooseMeasuresDialog(library.measures(), measures.all(), this::defineNew).open();
    }

    /** A new measure, from the library's words or from nothing. */
    void defineNew(MeasureDraft draft, String practice, Runnable onSaved) {
        new DefinitionDialog("New measure", draft, practice, measures.all(), colleagues(), definition -> {
                    measures.choose(definition);
                    onSaved.run();
                })
                .open();
    }

    void define(UUID measureId) {
        var measure = measures.find(measureId);
        var others = measures.all().stream()
                .filter(other -> !other.id().equals(measureId))
                .toList();
        new DefinitionDialog(
                        measure.name(),
                        measure.definition(),
                        "",
                        others,
                        colleagues(),
                        definition -> measures.define(measureId, measure.version(), definition))
                .open();
    }

    /** For all measures of the front, or for one, in the period that holds the day. */
    void enter(@Nullable UUID measureId, LocalDate day) {
        var shown = measureId == null ? measures.all() : java.util.List.of(measures.find(measureId));
        new EnterReadingsDialog(shown, day, scorecards.today(), readings).open();
    }

    void correct(MeasureDetails measure, ReadingLine line) {
        new CorrectReadingDialog(measure, line, readings).open();
    }

    private DefinitionDialog.People colleagues() {
        return new DefinitionDialog.People(partnerships.colleagues(), currentMember.get());
    }
}
