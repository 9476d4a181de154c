package app.tandem.actions;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.OnPaper;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class ActionLimitTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 8);
    private static final Instant ON_TUESDAY = Instant.parse("2026-05-05T10:00:00Z");

    private final WorkingCalendar days = WorkingCalendar.in(UTC);
    private final Member ben = OnPaper.member("Ben", Side.BPO, UTC);
    private final Action action = action();
    private final ActionLimit limit = new ActionLimit(
            action,
            new Colleague(UUID.randomUUID(), "Lee", Side.CLIENT, "Acme", "Sponsor", UTC),
            "Money is not mine to give.",
            ON_TUESDAY);

    @Test
    void theOwnerGetsTheBusinessDaysBackThatItWasWithTheDecider() {
        action.limit(ben);
        action.goOn(limit, days, Instant.parse("2026-05-11T10:00:00Z"));
        // Wednesday, Thursday, Friday and Monday: four days after Friday is Thursday.
        assertThat(due()).isEqualTo(LocalDate.of(2026, 5, 14));
        assertThat(ReflectionTestUtils.getField(action, "firstDue")).isEqualTo(FRIDAY);
        assertThat(ReflectionTestUtils.getField(action, "moves")).isEqualTo(0);
    }

    @Test
    void whatIsDecidedOnTheSameDayMovesNothing() {
        action.limit(ben);
        action.goOn(limit, days, Instant.parse("2026-05-05T18:00:00Z"));
        assertThat(due()).isEqualTo(FRIDAY);
    }

    private LocalDate due() {
        return (LocalDate) java.util.Objects.requireNonNull(ReflectionTestUtils.getField(action, "due"));
    }

    private Action action() {
        var asked = new Action(
                "Refund",
                new Colleague(ben.personId(), "Ben", Side.BPO, "OnSpot", "Quality", UTC),
                UUID.randomUUID(),
                FRIDAY,
                "",
                FRIDAY);
        ReflectionTestUtils.setField(asked, "id", UUID.randomUUID());
        return asked;
    }
}
