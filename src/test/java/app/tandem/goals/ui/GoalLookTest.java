package app.tandem.goals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GoalLookTest {
    @Test
    void anAddressSaysWhatItsSenderLookedAt() {
        var look = GoalLook.ALL
                .asTable(true)
                .under(Pillar.PROBLEM_SOLVING)
                .in(GoalStand.PROPOSED)
                .waitingFor(Side.BPO)
                .ownedBy(UUID.fromString("0195a0c2-7b1e-7000-8000-000000000001"))
                .sortedBy(GoalColumn.TITLE)
                .sortedBy(GoalColumn.TITLE);
        assertThat(look.address().getQueryString().split("&"))
                .containsExactlyInAnyOrder(
                        "look=table",
                        "pillar=problem_solving",
                        "status=proposed",
                        "waits=bpo",
                        "owner=0195a0c2-7b1e-7000-8000-000000000001",
                        "sort=title",
                        "order=backwards");
        assertThat(GoalLook.of(look.address())).isEqualTo(look);
    }

    @Test
    void allGoalsHaveThePlainAddress() {
        assertThat(GoalLook.ALL.address().getQueryString()).isEmpty();
        assertThat(GoalLook.of(QueryParameters.empty())).isEqualTo(GoalLook.ALL);
    }

    @Test
    void whatNobodyCanMeanIsLeftOut() {
        assertThat(GoalLook.of(QueryParameters.fromString(
                        "look=1&pillar=' or 1=1&status=&waits=both&owner=<script>&sort=due;drop&order=up")))
                .isEqualTo(GoalLook.ALL);
    }

    @Test
    void aHeadThatIsPressedTwiceTurnsTheOrderAround() {
        var once = GoalLook.ALL.sortedBy(GoalColumn.PILLAR);
        assertThat(once.backwards()).isFalse();
        assertThat(once.sortedBy(GoalColumn.PILLAR).backwards()).isTrue();
        assertThat(once.sortedBy(GoalColumn.PILLAR).sortedBy(GoalColumn.DUE).backwards())
                .isFalse();
    }
}
