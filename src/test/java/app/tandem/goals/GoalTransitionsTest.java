package app.tandem.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Everybody tries every step in every state of a goal; the table says who may, and what comes of it. */
@TandemTest
class GoalTransitionsTest {
    private static final LocalDate SOON = LocalDate.now().plusMonths(1);
    private static final LocalDate LATER = LocalDate.now().plusMonths(2);

    /**
     * "all" are the people of both sides, "own" its two owners, "cli" and "bpo" the owner of one side; behind the stroke
     * the state that follows, where it is another. CHANGING waits for the BPO's signature, ENDING for its word on the
     * outcome; of HALF the client has made its statement, ASIDE was agreed and is on the Not-now list, and of
     * PUT_OFF the BPO's owner wants to talk first.
     */
    private static final String TABLE = """
            step       DRAFT        PROPOSED  AGREED     ACTIVE     CHANGING   ENDING       ACHIEVED PARTLY MISSED DROPPED HALF             REVIEWED ASIDE PUT_OFF
            propose    all/PROPOSED -         -          -          -          -            -        -      -      -       -                -        -     -
            sign       -            own       -          -          bpo        -            -        -      -      -       -                -        -     -
            put-off    -            own/DRAFT -          -          own        -            -        -      -      -       -                -        -     -
            reword     all          all       all        all        all        all          -        -      -      -       -                -        all   all
            milestone  all          all       all        all        all        all          -        -      -      -       -                -        all   all
            place      all          all       all        all        all        all          -        -      -      -       -                -        all   all
            start      -            -         own/ACTIVE -          -          -            -        -      -      -       -                -        -     -
            put-aside  own          own       own        own/AGREED own/AGREED own/AGREED   -        -      -      -       -                -        -     own/AGREED
            bring-back -            -         -          -          -          -            -        -      -      -       -                -        own   -
            confide    -            -         own        own        own        own          -        -      -      -       -                -        -     own
            reach      -            -         -          own        own        own          -        -      -      -       -                -        -     own
            reopen     -            -         -          own        own        own          -        -      -      -       -                -        -     own
            end        -            -         -          own        -          own          -        -      -      -       -                -        -     own
            confirm    -            -         -          -          -          bpo/ACHIEVED -        -      -      -       -                -        -     -
            withdraw   -            -         -          -          -          own          -        -      -      -       -                -        -     -
            state      -            -         -          -          -          -            own      own    own    own     cli,bpo/REVIEWED -        -     -
            talk       -            -         -          -          -          -            -        -      -      -       -                -        -     own
            """;

    private static final int REACHED = 1;
    private static final int OPEN = 2;

    private final Goals goals;
    private final Rewordings rewordings;
    private final ActiveGoals active;
    private final Cast cast;
    private final Member auditor;

    GoalTransitionsTest(Goals goals, Rewordings rewordings, ActiveGoals active, Cast.Casting casting) {
        this.goals = goals;
        this.rewordings = rewordings;
        this.active = active;
        cast = casting.fresh();
        auditor = cast.auditor(Side.CLIENT);
    }

    @Test
    void theTableKnowsEveryState() {
        assertThat(columns())
                .contains(Arrays.stream(GoalState.values()).map(Enum::name).toArray(String[]::new));
    }

    @TestFactory
    List<DynamicTest> everyStepInEveryStateByEverybody() {
        var tests = new ArrayList<DynamicTest>();
        var columns = columns();
        TABLE.lines().skip(1).map(line -> line.strip().split("\\s+")).forEach(row -> {
            for (int column = 0; column < columns.size(); column++) {
                var state = columns.get(column);
                var cell = row[column + 1];
                tests.add(DynamicTest.dynamicTest(row[0] + " in " + state, () -> tried(row[0], state, cell)));
            }
        });
        return tests;
    }

    private void tried(String step, String state, String cell) {
        var may = allowed(cell);
        var id = in(state);
        for (var person : everybody().entrySet()) {
            if (!may.containsKey(person.getKey())) {
                refused(step, state, id, person.getValue());
            }
        }
        may.forEach((name, becomes) -> {
            var fresh = in(state);
            var before = details(fresh).state();
            cast.actAs(everybody().get(name), () -> take(step, fresh));
            assertThat(details(fresh).state())
                    .as("%s by the %s", step, name)
                    .isEqualTo(becomes.isEmpty() ? before : GoalState.valueOf(becomes));
            rest(fresh);
        });
        rest(id);
    }

    private void refused(String step, String state, UUID id, Member person) {
        var before = details(id);
        assertThatThrownBy(() -> cast.actAs(person, () -> take(step, id)))
                .as("%s in %s by %s of %s", step, state, person.name(), person.partnership())
                .satisfiesAnyOf(
                        refusal -> assertThat(refusal)
                                .isInstanceOf(Refusal.class)
                                .message()
                                .endsWith("."),
                        gone -> assertThat(gone).isInstanceOf(NotFound.class));
        if (!person.partnershipId().equals(cast.lee.partnershipId())) {
            assertThatThrownBy(() -> cast.actAs(person, () -> take(step, id))).isInstanceOf(NotFound.class);
        }
        assertThat(details(id)).isEqualTo(before);
    }

    private void take(String step, UUID id) {
        switch (step) {
            case "propose" -> goals.propose(id);
            case "sign" -> goals.sign(id, edition(id));
            case "put-off" -> goals.putOff(id, edition(id), "The board first.");
            case "reword" -> rewordings.change(id, TermField.TITLE, "First contact resolution", "Solved at once");
            case "milestone" ->
                rewordings.setMilestone(
                        id, OPEN, details(id).edited().terms().milestones().inWords(OPEN), "All agents trained", LATER);
            case "place" -> rewordings.place(id, Pillar.PEOPLE, Horizon.LONG);
            case "start" -> active.start(id);
            case "put-aside" -> active.putAside(id, "The season comes first.");
            case "bring-back" -> active.bringBack(id);
            case "confide" -> active.confide(id, 4, "");
            case "reach" -> active.reach(id, OPEN);
            case "reopen" -> active.reopen(id, REACHED);
            case "end" -> active.proposeOutcome(id, Outcome.PARTLY, "");
            case "confirm" -> active.confirmOutcome(id, closing(id));
            case "withdraw" -> active.withdrawOutcome(id, closing(id), "The board first.");
            case "talk" -> goals.talkedAbout(id);
            case "state" -> active.state(id, "We would start with the training.");
            default -> throw new IllegalArgumentException(step);
        }
    }

    /** As far as the acting person may look: a stranger is refused at the step, not while looking. */
    private int edition(UUID id) {
        return details(id).edited().edition();
    }

    private int closing(UUID id) {
        var closing = details(id).course().closing();
        return closing == null ? 0 : closing.number();
    }

    private UUID in(String state) {
        var id = cast.actAs(
                cast.lee,
                () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)
                        .by(Milestones.of("1 " + SOON + " Pilot is live\n2 " + LATER + " All agents are trained"))));
        if (state.equals("DRAFT")) {
            return id;
        }
        cast.actAs(cast.lee, () -> goals.propose(id));
        if (state.equals("PROPOSED")) {
            return id;
        }
        cast.actAs(cast.lee, () -> goals.sign(id, edition(id)));
        cast.actAs(cast.mia, () -> goals.sign(id, edition(id)));
        if (state.equals("AGREED")) {
            return id;
        }
        if (state.equals("ASIDE")) {
            cast.actAs(cast.mia, () -> active.putAside(id, "The season comes first."));
            return id;
        }
        cast.actAs(cast.mia, () -> active.start(id));
        cast.actAs(cast.mia, () -> active.reach(id, REACHED));
        switch (state) {
            case "ACTIVE" -> {}
            case "CHANGING" -> cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
            case "PUT_OFF" -> {
                cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
                cast.actAs(cast.mia, () -> goals.putOff(id, edition(id), "The board first."));
            }
            case "ENDING" -> cast.actAs(cast.lee, () -> active.proposeOutcome(id, Outcome.ACHIEVED, ""));
            case "HALF", "REVIEWED" -> end(id, Outcome.ACHIEVED);
            default -> end(id, Outcome.valueOf(state));
        }
        if (state.equals("HALF") || state.equals("REVIEWED")) {
            cast.actAs(cast.lee, () -> active.state(id, "It took longer than we thought."));
        }
        if (state.equals("REVIEWED")) {
            cast.actAs(cast.mia, () -> active.state(id, "The pilot taught us most of it."));
        }
        return id;
    }

    private void end(UUID id, Outcome outcome) {
        cast.actAs(cast.lee, () -> active.proposeOutcome(id, outcome, "Both know why."));
        cast.actAs(cast.mia, () -> active.confirmOutcome(id, closing(id)));
    }

    /** Makes room: only five goals are active at once. */
    private void rest(UUID id) {
        var goal = details(id);
        if (goal.state() == GoalState.ACTIVE) {
            cast.actAs(cast.lee, () -> active.putAside(id, "Enough of it."));
        }
    }

    private GoalDetails details(UUID id) {
        return cast.actAs(cast.lee, () -> goals.details(id));
    }

    private Map<String, Member> everybody() {
        return Map.of(
                "client owner", cast.lee,
                "BPO owner", cast.mia,
                "client's Sam", cast.sam,
                "BPO's Ben", cast.ben,
                "auditor", auditor,
                "Globex' Gil", cast.gil,
                "BPO owner at Globex", cast.miaAtGlobex);
    }

    /** Who may, and the state that follows; empty where it stays. */
    private static Map<String, String> allowed(String cell) {
        var parts = cell.split("/");
        var becomes = parts.length == 1 ? "" : parts[1];
        return switch (parts[0]) {
            case "-" -> Map.of();
            case "all" ->
                Map.of(
                        "client owner", becomes,
                        "BPO owner", becomes,
                        "client's Sam", becomes,
                        "BPO's Ben", becomes);
            case "own" -> Map.of("client owner", becomes, "BPO owner", becomes);
            case "bpo" -> Map.of("BPO owner", becomes);
            case "cli,bpo" -> Map.of("client owner", "", "BPO owner", becomes);
            default -> throw new IllegalArgumentException(cell);
        };
    }

    private static List<String> columns() {
        var head = TABLE.lines().findFirst().orElseThrow().strip().split("\\s+");
        return Arrays.asList(head).subList(1, head.length);
    }
}
