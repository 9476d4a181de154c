package app.tandem.headsups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tandem.OnPaper;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HeadsUpTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 3);

    private final Member lee = OnPaper.member("Lee Carter", Side.CLIENT, ZoneOffset.UTC);

    @Test
    void aMissedUpdateIsOverdueFromTheNextDayOn() {
        var headsUp = new HeadsUp(
                new HeadsUpDraft(
                        "Fewer people",
                        "Longer waits",
                        Certainty.POSSIBLE,
                        TimeFrame.on(MAY.plusMonths(2)),
                        "The shifts",
                        "The board",
                        MAY),
                lee,
                MAY,
                Instant.parse("2026-05-03T10:00:00Z"));
        assertThat(headsUp.isUpdateDue(MAY.minusDays(1))).isFalse();
        assertThat(headsUp.isUpdateDue(MAY)).isTrue();
        assertThat(headsUp.isOverdue(MAY)).isFalse();
        assertThat(headsUp.isOverdue(MAY.plusDays(1))).isTrue();
    }

    @Test
    void whatIsOverNeedsNoHeadsUpAndAnEmptyFormNamesAllThatIsMissing() {
        var empty = catchThrowableOfType(
                Refusal.class,
                () -> new HeadsUp(
                        new HeadsUpDraft("", "", Certainty.POSSIBLE, TimeFrame.on(MAY.minusDays(1)), "", "", null),
                        lee,
                        MAY,
                        Instant.parse("2026-05-03T10:00:00Z")));
        assertThat(empty.parts())
                .extracting(Refusal.Part::field)
                .containsExactly("title", "day", "effect", "can influence", "cannot influence", "next update");
    }

    @Test
    void itsHorizonIsADayOrMonthsInWords() {
        var october = YearMonth.of(2026, 10);
        assertThat(TimeFrame.on(MAY).words()).isEqualTo("3 May 2026");
        assertThat(TimeFrame.within(october, null).words()).isEqualTo("October 2026");
        assertThat(TimeFrame.within(october, october.plusMonths(2)).words()).isEqualTo("October to December 2026");
        assertThat(TimeFrame.within(october, october.plusMonths(3)).words()).isEqualTo("October 2026 to January 2027");
    }
}
