package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tandem.partnership.Refusal.Part;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void allThatIsWrongIsSaidAtOnceAndEachAtItsField() {
        var refused = catchThrowableOfType(
                Refusal.class,
                () -> Refusal.together(
                        () -> Wording.needed("title", " ", "Say what."),
                        () -> Wording.needed("why", "Because.", "Say why."),
                        () -> Refusal.in("due", () -> {
                            throw new Refusal("Say when.");
                        })));
        assertThat(refused.parts()).containsExactly(new Part("title", "Say what."), new Part("due", "Say when."));
        assertThat(refused.sentence()).isEqualTo("Say what. Say when.");
    }

    @Test
    void whereNothingIsWrongNothingIsSaid() {
        assertThatCode(() -> Refusal.together(() -> {}, () -> {})).doesNotThrowAnyException();
    }

    @Test
    void whatSomebodyElseChangedStaysWhatItIs() {
        assertThatThrownBy(() -> Refusal.together(
                        () -> Wording.needed("title", " ", "Say what."),
                        () -> ChangedMeanwhile.unless(false, "Changed.")))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aPromisedDayIsTodayOrLaterAndWithinTenYears() {
        DayAhead.require(TODAY, TODAY, "due");
        DayAhead.require(TODAY.plusYears(10), TODAY, "due");
        assertThatThrownBy(() -> DayAhead.require(TODAY.minusDays(1), TODAY, "due"))
                .hasMessageContaining("over already");
        assertThatThrownBy(() -> DayAhead.require(TODAY.plusYears(10).plusDays(1), TODAY, "due"))
                .hasMessageContaining("more than 10 years ahead");
    }
}
