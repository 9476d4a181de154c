package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KpiLibraryTest {
    private final KpiLibrary library = new KpiLibrary();

    private LibraryMeasure measure(String key) {
        return library.find(key).orElseThrow();
    }

    @Test
    void all87MeasuresInTenGroupsAreThere() {
        assertThat(library.measures()).hasSize(87);
        assertThat(library.measures().stream().map(LibraryMeasure::group).distinct())
                .hasSize(10);
    }

    @Test
    void plainBoundsAreRead() {
        assertThat(measure("V1").bounds()).isEqualTo(KpiLibrary.bounds(Direction.HIGHER, "80", "75"));
        assertThat(measure("V3").bounds().inWords("%")).isEqualTo("at most 5 %");
        assertThat(measure("V8").bounds().watchInWords("%")).isEqualTo("watch from 70 to 90 %");
        assertThat(measure("V3").confirm()).isFalse();
    }

    @Test
    void noIncidentIsTheOnlyGreenWhenAnyIsRed() {
        var bounds = measure("H8").bounds();
        assertThat(bounds.statusOf(java.math.BigDecimal.ZERO)).isEqualTo(Status.GREEN);
        assertThat(bounds.statusOf(java.math.BigDecimal.ONE)).isEqualTo(Status.RED);
        assertThat(measure("H8").rollUp()).isEqualTo(RollUp.SUM);
    }

    @Test
    void rulesOfThumbAreNotTurnedIntoNumbers() {
        for (var key : new String[] {"V4", "V15", "E4", "Q7"}) {
            assertThat(measure(key).bounds()).as(key).isNull();
            assertThat(measure(key).confirm()).as(key).isTrue();
        }
    }

    @Test
    void boundsThatDifferFromContractToContractMustBeConfirmed() {
        assertThat(measure("V2").bounds()).isNotNull();
        assertThat(measure("V2").confirm()).isTrue();
    }
}
