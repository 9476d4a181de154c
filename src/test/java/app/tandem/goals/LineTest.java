package app.tandem.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
    private static final LocalDate START = LocalDate.of(2026, 7, 1);
    private static final LocalDate DUE = START.plusDays(100);

    @ParameterizedTest(name = "{3} from {0} to {1}, day {2}: {4}")
    @CsvSource({
        "60, 80, 50, 70, ON_TRACK",
        "60, 80, 50, 69, WATCH",
        "60, 80, 50, 65, WATCH",
        "60, 80, 50, 64, OFF_TRACK",
        "60, 80, 0, 60, ON_TRACK",
        "60, 80, 0, 50, OFF_TRACK",
        "60, 80, 10, 80, ON_TRACK",
        "60, 80, 101, 79, OFF_TRACK",
        "60, 80, 101, 81, ON_TRACK",
        "40, 20, 50, 30, ON_TRACK",
        "40, 20, 50, 34, WATCH",
        "40, 20, 50, 36, OFF_TRACK",
        "40, 20, 101, 19, ON_TRACK"
    })
    void whereAValueStandsOnTheWay(String from, String to, int day, String value, GoalStatus expected) {
        var start = new BigDecimal(from);
        var target = new BigDecimal(to);
        var line = new Line(START, DUE, start, target, start.compareTo(target) < 0);
        var today = START.plusDays(day);
        assertThat(line.statusOf(new BigDecimal(value), today, today)).isEqualTo(expected);
    }
}
