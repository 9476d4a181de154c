package app.tandem.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.history.Operation;
import app.tandem.partnership.Side;
import app.tandem.partnership.Source;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedPiecesTest {
    private static final ZoneId MANILA = ZoneId.of("Asia/Manila");

    @Test
    void aStatusIsAShapeAndAWordSoThatNobodyNeedsTheColour() {
        assertThat(new StatusBadge(Status.OFF, "No plan").getElement().getTextRecursively())
                .isEqualTo("■No plan");
    }

    @Test
    void aSideHasOneLookEverywhere() {
        assertThat(new SideBadge(Side.BPO, "OnSpot").getClassNames()).contains("bpo");
        assertThat(new PersonAvatar("Lee Carter", "LC", Side.CLIENT).getClassNames())
                .contains("client");
    }

    @Test
    void timeIsTheReaders() {
        assertThat(Moment.inWords(Instant.parse("2019-06-03T01:12:00Z"), MANILA))
                .isEqualTo("3 June 2019, 09:12 Manila time");
        assertThat(Moment.inWords(Instant.parse("2019-06-03T01:12:00Z"), ZoneId.of("America/New_York")))
                .isEqualTo("2 June 2019, 21:12 New York time");
        assertThat(Moment.inWords(Instant.parse("2019-06-03T01:12:00Z"), ZoneId.of("UTC")))
                .isEqualTo("3 June 2019, 01:12 UTC");
    }

    @Test
    void historyTellsWhoWhenAndFromWhatToWhat() {
        var change = new Change(
                Instant.parse("2019-06-03T01:12:00Z"),
                "Lee Carter",
                Side.CLIENT,
                "Acme",
                Source.UI,
                "Goal",
                Operation.CHANGED,
                List.of(new FieldChange("Target", "72 %", "75 %")));

        assertThat(new HistoryDialog("First contact resolution", List.of(change), MANILA)
                        .getElement()
                        .getTextRecursively())
                .contains("Lee Carter", "Acme", "3 June 2019, 09:12", "Target", "72 %", "→", "75 %");
    }

    @Test
    void aThingWithoutHistorySaysWhatWillBeThere() {
        assertThat(new HistoryDialog("a goal", List.of(), MANILA).getElement().getTextRecursively())
                .contains("Nothing has been changed yet");
    }
}
