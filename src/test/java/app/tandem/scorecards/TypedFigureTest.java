package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFigureTest {
    private static final Rule PLAIN = rule(Board.callsOffered());
    private static final Rule SHARE = rule(Board.named("Share"));

    private static Rule rule(MeasureDraft draft) {
        return new Rule(
                1, LocalDate.of(2026, 1, 1), draft, Bounds.atLeast(BigDecimal.valueOf(80), BigDecimal.valueOf(70)), "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.2 | 4.2",
                "4,2 | 4.2",
                "1 234,5 | 1234.5",
                "1.234,56 | 1234.56",
                "-3 | -3",
                "8.4 % | 8.4",
                "8,4% | 8.4",
                "1,234.56 | 1234.56",
                "1 234 | 1234",
                "1 234,5 | 1234.5",
                "1 234,5 | 1234.5",
                "12 % | 12",
                "−4,5 | -4.5",
                "+2 | 2",
                ".5 | 0.5",
                "0,001 | 0.001",
                "1.234.567,8 | 1234567.8"
            })
    void aValueIsReadAsPeopleWriteIt(String words, BigDecimal value) {
        var typed = TypedFigure.of(words, SHARE);
        assertThat(typed.problem()).isNull();
        assertThat(typed.value()).isEqualByComparingTo(value);
    }

    @Test
    void aShareMayBeTypedByItsPartsAndItsSample() {
        var typed = TypedFigure.of("45/50 n60", SHARE);
        assertThat(typed.problem()).isNull();
        assertThat(typed.value()).isNull();
        assertThat(typed.parts())
                .matches(parts -> parts.saysTheSameAs(new Parts(BigDecimal.valueOf(45), BigDecimal.valueOf(50), 60)));
        assertThat(typed.figure(SHARE).value()).isEqualByComparingTo("90");
        assertThat(TypedFigure.of("45 of 50", SHARE).parts().numerator()).isEqualByComparingTo("45");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc | “abc” is no number we can read. Write it like 4.2.",
                "1,234 | 1,234 could be 1234 or 1.234. Write one of these.",
                "3:25 | 3:25 is a time. Write it as one number in n, like 4.2.",
                "=1+1 | “=1+1” is no number we can read. Write it like 4.2.",
                "n/a | “n/a” is no number we can read. Write it like 4.2.",
                "#REF! | “#REF!” is no number we can read. Write it like 4.2.",
                "4.2.1 | “4.2.1” is no number we can read. Write it like 4.2.",
                "1e3 | “1e3” is no number we can read. Write it like 4.2.",
                "45/50 | “Calls offered” takes one number, not a numerator and a denominator.",
                "45 n60 | “Calls offered” is judged without a sample: write its value alone."
            })
    void whatCannotBeTakenSaysWhatToDo(String words, String sentence) {
        assertThat(TypedFigure.of(words, PLAIN).problem()).isEqualTo(sentence);
    }

    @Test
    void nothingCanBeAShareOfNothing() {
        assertThat(TypedFigure.of("5/0", SHARE).problem()).isNotNull();
        assertThat(TypedFigure.of("x/50", SHARE).problem()).contains("no number we can read");
    }

    @Test
    void whatIsThereComesBackAsItWouldBeTyped() {
        var figure = new Figure(BigDecimal.valueOf(90), new Parts(BigDecimal.valueOf(45), BigDecimal.valueOf(50), 60));
        assertThat(TypedFigure.typed(figure)).isEqualTo("45/50 n60");
        assertThat(TypedFigure.of(TypedFigure.typed(figure), SHARE).saysNothingNewTo(figure))
                .isTrue();
        assertThat(TypedFigure.of("90", SHARE).saysNothingNewTo(figure)).isTrue();
        assertThat(TypedFigure.of("44/50 n60", SHARE).saysNothingNewTo(figure)).isFalse();
    }
}
