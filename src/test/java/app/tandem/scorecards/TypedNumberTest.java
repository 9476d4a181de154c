package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4.4|4.4", "4,4|4.4", "87,5|87.5", "1200|1200", "-3|-3", "12 %|12", "0,125|0.125"})
    void isReadWithAPointOrAComma(String typed, BigDecimal read) {
        assertThat(NumberStyle.typed(typed))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,200", "12,000,000", "4.2.1", "4,2,1", "abc", "4a", ""})
    void isNoneWhenItCouldBeAnother(String typed) {
        assertThat(NumberStyle.typed(typed)).isEmpty();
    }
}
