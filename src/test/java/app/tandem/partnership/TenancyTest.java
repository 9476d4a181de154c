package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.history.History;
import org.junit.jupiter.api.Test;

@TandemTest
class TenancyTest {
    private final Notes notes;
    private final History history;
    private final CurrentMember currentMember;
    private final Partnerships partnerships;
    private final Cast cast;

    TenancyTest(
            Notes notes,
            History history,
            CurrentMember currentMember,
            Partnerships partnerships,
            Cast.Casting casting) {
        this.notes = notes;
        this.history = history;
        this.currentMember = currentMember;
        this.partnerships = partnerships;
        cast = casting.fresh();
    }

    @Test
    void bothSidesOfAPartnershipSeeItsRows() {
        var id = cast.actAs(cast.lee, () -> notes.write("hello"));
        assertThat(cast.actAs(cast.mia, () -> notes.find(id))).isEqualTo("hello");
        assertThat(cast.actAs(cast.mia, notes::all)).containsExactly("hello");
    }

    @Test
    void aMemberOfAnotherPartnershipFindsNothing() {
        var id = cast.actAs(cast.lee, () -> notes.write("hello"));
        assertThat(cast.actAs(cast.gil, () -> notes.find(id))).isNull();
        assertThat(cast.actAs(cast.gil, notes::all)).isEmpty();
        assertThat(cast.actAs(cast.miaAtGlobex, notes::all)).isEmpty();
        assertThat(cast.actAs(cast.gil, () -> history.of(Note.class, id))).isEmpty();
    }

    @Test
    void aMemberOfAnotherPartnershipCanChangeNothing() {
        var id = cast.actAs(cast.lee, () -> notes.write("hello"));
        var stolen = cast.actAs(cast.lee, () -> notes.detached(id));
        assertThat(cast.actAs(cast.gil, () -> notes.rewordAll("overwritten"))).isZero();
        assertThatThrownBy(() -> cast.actAs(cast.gil, () -> notes.mergeForeign(stolen)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> cast.actAs(cast.gil, () -> notes.removeDetached(stolen)))
                .isInstanceOf(RuntimeException.class);
        assertThat(cast.actAs(cast.lee, () -> notes.find(id))).isEqualTo("hello");
    }

    @Test
    void withNobodyActingNoRowIsReadAndNoneCanBeWritten() {
        var id = cast.actAs(cast.lee, () -> notes.write("hello"));
        assertThatThrownBy(notes::all).hasStackTraceContaining("tenant identifier");
        assertThatThrownBy(() -> notes.find(id)).hasStackTraceContaining("tenant identifier");
        assertThatThrownBy(() -> notes.write("nobody's")).hasStackTraceContaining("tenant identifier");
        assertThatThrownBy(currentMember::get).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePlatformsOwnScopeOwnsNoRow() {
        cast.actAs(cast.lee, () -> notes.write("hello"));
        assertThat(Acting.PLATFORM.call(notes::all)).isEmpty();
        assertThatThrownBy(() -> Acting.PLATFORM.call(() -> notes.write("nobody's")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void nativeSqlThatForgetsThePartnershipIsStopped() {
        assertThatThrownBy(() -> cast.actAs(cast.lee, notes::nativeCount))
                .hasStackTraceContaining("does not name the partnership");
    }

    @Test
    void whoeverHasLeftActsNoMore() {
        partnerships.end(cast.ben);
        assertThatThrownBy(() -> cast.actAs(cast.ben, notes::all)).isInstanceOf(NotFound.class);
        assertThat(partnerships.member(cast.ben.personId(), cast.ben.slug())).isEmpty();
    }

    @Test
    void nobodyActsInAPartnershipThatIsNotTheirs() {
        var forged = new Member(
                cast.gil.personId(),
                "Gil",
                Side.CLIENT,
                cast.gil.organisationId(),
                "Globex",
                cast.lee.partnershipId(),
                cast.lee.slug(),
                "",
                "Sponsor",
                cast.gil.zone());
        assertThatThrownBy(() -> cast.actAs(forged, notes::all)).isInstanceOf(NotFound.class);
        assertThat(partnerships.member(cast.gil.personId(), cast.lee.slug())).isEmpty();
    }
}
