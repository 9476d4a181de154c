package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorstFirstTest {
    private static final Bounds BOUNDS = Bounds.atLeast(BigDecimal.valueOf(80), BigDecimal.valueOf(70));

    private static MeasureRow row(String name, Status status, boolean sliding, Terms terms) {
        var draft = Board.named(name).on(terms);
        var rule = new Rule(1, LocalDate.of(2026, 1, 1), draft, BOUNDS, "");
        var measure = new MeasureDetails(
                UUID.randomUUID(), 0, rule, "", "", LocalDate.of(2026, 1, 1), Set.of(), List.of(rule), Weeks.ISO, null);
        return new MeasureRow(
                measure, List.of(), List.of(), new Standing(status, null, sliding, PlanState.NOT_NEEDED, null));
    }

    private static MeasureRow row(String name, Status status) {
        return row(name, status, false, Terms.USUAL);
    }

    private static List<String> ordered(List<MeasureRow> rows) {
        var mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, new Random(7));
        return mixed.stream()
                .sorted(WorstFirst.ORDER)
                .map(row -> row.measure().name())
                .toList();
    }

    @Test
    void whatIsOffTargetComesBeforeWhatIsLateAndWhatIsWellNearlyLast() {
        assertThat(ordered(List.of(
                        row("a nothing", Status.NO_DATA),
                        row("b well", Status.GREEN),
                        row("c sliding", Status.GREEN, true, Terms.USUAL),
                        row("d few", Status.LOW_SAMPLE),
                        row("e watch", Status.AMBER),
                        row("f late", Status.STALE),
                        row("g off", Status.RED))))
                .containsExactly("g off", "f late", "e watch", "d few", "c sliding", "b well", "a nothing");
    }

    @Test
    void ofThoseThatStandAlikeTheContractsComeFirstThenTheHeavierThenByName() {
        assertThat(ordered(List.of(
                        row("zeta", Status.RED),
                        row("Alpha", Status.RED),
                        row("beta", Status.RED),
                        row("heavy", Status.RED, false, new Terms("", false, 5, null, false, null)),
                        row("contract", Status.RED, false, Terms.USUAL.contractually()),
                        row("watch of the contract", Status.AMBER, false, Terms.USUAL.contractually()))))
                .containsExactly("contract", "heavy", "Alpha", "beta", "zeta", "watch of the contract");
    }
}
