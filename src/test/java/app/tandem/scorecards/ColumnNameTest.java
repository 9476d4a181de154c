package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnNameTest {
    private final KpiLibrary library = new KpiLibrary();

    private List<String> meantBy(String column) {
        return library.measures().stream()
                .map(MeasureDraft::of)
                .filter(measure -> ColumnName.of(column).means(ColumnName.of(measure)))
                .map(MeasureDraft::name)
                .toList();
    }

    @Test
    void theColumnsOfARealFileMeanTheirMeasuresAndNoOther() {
        assertThat(meantBy("average_service_time_s")).containsExactly("Average handle time");
        assertThat(meantBy("average_queue_time_s")).containsExactly("Average speed of answer");
        assertThat(meantBy("abandon_rate_pct")).containsExactly("Abandonment rate");
        assertThat(meantBy("abandoned")).isEmpty();
        assertThat(meantBy("calls_offered")).isEmpty();
    }

    @Test
    void aColumnInSecondsNeverMeansAPercentage() {
        assertThat(meantBy("service_level_s")).isEmpty();
        assertThat(meantBy("Shrinkage (seconds)")).isEmpty();
        assertThat(meantBy("service_level_pct")).containsExactly("Service level (voice)");
        assertThat(meantBy("Shrinkage (%)")).containsExactly("Shrinkage");
    }

    @Test
    void wordsThatManyMeasuresShareTellNothing() {
        for (var column : List.of("service", "average", "time", "rate", "s", "average_rate", "first", "", "%")) {
            assertThat(meantBy(column)).as(column).isEmpty();
        }
    }

    @Test
    void shortFormsAreKnown() {
        assertThat(meantBy("AHT (s)")).containsExactly("Average handle time");
        assertThat(meantBy("fcr_pct")).containsExactly("First contact resolution (survey)");
        assertThat(meantBy("ASA")).containsExactly("Average speed of answer");
    }
}
