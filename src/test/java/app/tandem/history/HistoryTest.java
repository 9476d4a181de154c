package app.tandem.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Note;
import app.tandem.partnership.Notes;
import app.tandem.partnership.Side;
import org.junit.jupiter.api.Test;

@TandemTest
class HistoryTest {
    private final Notes notes;
    private final History history;
    private final Cast cast;

    HistoryTest(Notes notes, History history, Cast.Casting casting) {
        this.notes = notes;
        this.history = history;
        cast = casting.fresh();
    }

    @Test
    void tellsWhoOnWhichSideChangedWhatFromWhatToWhat() {
        var id = cast.actAs(cast.lee, () -> notes.write("burger"));
        cast.actAs(cast.mia, () -> notes.reword(id, "salad"));

        var trail = cast.actAs(cast.sam, () -> history.of(Note.class, id));

        assertThat(trail).extracting(Change::person).containsExactly("Mia Santos", "Lee Carter");
        assertThat(trail).extracting(Change::side).containsExactly(Side.BPO, Side.CLIENT);
        assertThat(trail.getFirst().fields()).containsExactly(new FieldChange("Words", "burger", "salad"));
        assertThat(trail.getLast().operation()).isEqualTo(Operation.CREATED);
    }

    @Test
    void whatChangedLastComesFirst() {
        cast.actAs(cast.lee, () -> notes.write("first"));
        cast.actAs(cast.mia, () -> notes.write("second"));
        assertThat(cast.actAs(cast.ben, () -> history.latest(5)))
                .extracting(change -> change.person() + ": " + change.title())
                .containsExactly("Mia Santos: second", "Lee Carter: first");
        assertThat(cast.actAs(cast.gil, () -> history.latest(5))).isEmpty();
    }
}
