package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {
    @ParameterizedTest(name = "{0} is written with a {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3254,688 | COMMA",
                "0,688 | COMMA",
                "1.234,5 | COMMA",
                "4,25 | COMMA",
                "3254.688 | POINT",
                "0.688 | POINT",
                "1,234.5 | POINT",
                "4.25 | POINT"
            })
    void aNumberThatCanBeMeantInOneWayAloneTellsHowTheOthersAreMeant(String cell, NumberStyle style) {
        assertThat(NumberStyle.surely(List.of(cell, "1,234", "1.234"))).contains(style);
        assertThat(NumberStyle.of(List.of(cell))).isEqualTo(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234", "1.234", "12", "n/a"})
    void whatCanBeEitherTellsNothing(String cell) {
        assertThat(NumberStyle.surely(List.of(cell))).isEmpty();
    }
}
