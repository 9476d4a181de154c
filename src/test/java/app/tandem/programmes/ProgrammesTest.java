package app.tandem.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import org.junit.jupiter.api.Test;

@TandemTest
class ProgrammesTest {
    private final Programmes programmes;
    private final Cast cast;

    ProgrammesTest(Programmes programmes, Cast.Casting casting) {
        this.programmes = programmes;
        cast = casting.fresh();
    }

    @Test
    void anAdminOfEitherSideNamesAProgrammeAndBothRead() {
        cast.actAs(cast.sam, () -> programmes.add("Returns desk", null));
        cast.actAs(cast.ben, () -> programmes.add("Sales line", null));
        assertThat(cast.actAs(cast.mia, programmes::running))
                .extracting(ProgrammeSummary::name)
                .containsExactly("Returns desk", "Sales line");
    }

    @Test
    void whoeverIsNoAdminIsToldWhomToAsk() {
        var id = cast.actAs(cast.sam, () -> programmes.add("Returns desk", null));
        for (var member : java.util.List.of(cast.lee, cast.mia)) {
            assertThatThrownBy(() -> cast.actAs(member, () -> programmes.add("Sales line", null)))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessageContaining("administrator of either side");
            assertThatThrownBy(() -> cast.actAs(member, () -> programmes.rename(id, "Returns desk", "Other")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cast.actAs(member, () -> programmes.end(id)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void twoOfOneNameAreRefusedAndSoIsNone() {
        cast.actAs(cast.sam, () -> programmes.add("Returns desk", null));
        assertThatThrownBy(() -> cast.actAs(cast.ben, () -> programmes.add(" Returns desk ", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Choose another name");
        assertThatThrownBy(() -> cast.actAs(cast.ben, () -> programmes.add("  ", null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Give the programme a name");
    }

    @Test
    void whatAColleagueHasRenamedIsNotOverwritten() {
        var id = cast.actAs(cast.sam, () -> programmes.add("Returns desk", null));
        cast.actAs(cast.ben, () -> programmes.rename(id, "Returns desk", "Returns"));
        assertThatThrownBy(() -> cast.actAs(cast.sam, () -> programmes.rename(id, "Returns desk", "Refunds")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("It is called “Returns” now");
    }

    @Test
    void onceEndedItStaysReadableAndChangesNoMore() {
        var id = cast.actAs(cast.sam, () -> programmes.add("Returns desk", null));
        cast.actAs(cast.ben, () -> programmes.end(id));
        assertThat(cast.actAs(cast.lee, programmes::running)).isEmpty();
        assertThat(cast.actAs(cast.lee, programmes::all)).hasSize(1);
        assertThatThrownBy(() -> cast.actAs(cast.sam, () -> programmes.end(id))).hasMessageContaining("has ended");
        assertThat(cast.actAs(cast.mia, () -> programmes.history(id)))
                .first()
                .satisfies(change -> assertThat(change.person()).contains("Ben"));
    }

    @Test
    void anotherPartnershipsProgrammeDoesNotExist() {
        var id = cast.actAs(cast.sam, () -> programmes.add("Returns desk", null));
        assertThat(cast.actAs(cast.gil, programmes::all)).isEmpty();
        assertThatThrownBy(() -> cast.actAs(cast.gil, () -> programmes.end(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.actAs(cast.miaAtGlobex, () -> programmes.requireRunning(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAuditorReadsAndNamesNothing() {
        cast.actAs(cast.sam, () -> programmes.add("Returns desk", null));
        var auditor = cast.auditor(app.tandem.partnership.Side.CLIENT);
        assertThat(cast.actAs(auditor, programmes::all)).hasSize(1);
        assertThatThrownBy(() -> cast.actAs(auditor, () -> programmes.add("Sales line", null)))
                .isInstanceOf(NotAllowed.class);
    }
}
