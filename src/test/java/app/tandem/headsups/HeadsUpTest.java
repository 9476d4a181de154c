package app.tandem.headsups;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeadsUpTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 3);

    private final Member lee = new Member(
            UUID.randomUUID(),
            "Lee Carter",
            Side.CLIENT,
            UUID.randomUUID(),
            "Acme",
            UUID.randomUUID(),
            "acme",
            "Acme × OnSpot",
            "Sponsor",
            ZoneId.of("UTC"));

    @Test
    void aMissedUpdateIsOverdueFromTheNextDayOn() {
        var headsUp = new HeadsUp(
                new HeadsUpDraft(
                        "Fewer people",
                        "Longer waits",
                        Certainty.POSSIBLE,
                        Horizon.on(MAY.plusMonths(2)),
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
    void itsHorizonIsADayOrMonthsInWords() {
        var october = YearMonth.of(2026, 10);
        assertThat(Horizon.on(MAY).words()).isEqualTo("3 May 2026");
        assertThat(Horizon.within(october, null).words()).isEqualTo("October 2026");
        assertThat(Horizon.within(october, october.plusMonths(2)).words()).isEqualTo("October to December 2026");
        assertThat(Horizon.within(october, october.plusMonths(3)).words()).isEqualTo("October 2026 to January 2027");
    }
}
