package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.programmes.Programmes;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class PlacementTest {
    private final Measures measures;
    private final Scorecards scorecards;
    private final Programmes programmes;
    private final Cast cast;

    PlacementTest(Measures measures, Scorecards scorecards, Programmes programmes, Cast.Casting casting) {
        this.measures = measures;
        this.scorecards = scorecards;
        this.programmes = programmes;
        cast = casting.fresh();
    }

    private UUID choose(MeasureDraft draft) {
        return cast.actAs(cast.lee, () -> measures.choose(draft));
    }

    private void fillTheFront() {
        for (var number = 1; number <= FrontCard.MOST; number++) {
            choose(Board.named("Measure " + number));
        }
    }

    private void define(UUID id, java.util.function.UnaryOperator<MeasureDraft> change) {
        cast.actAs(cast.mia, () -> {
            var measure = measures.find(id);
            measures.define(id, measure.version(), change.apply(measure.edited()));
        });
    }

    @Test
    void theSixteenthOnTheFrontIsRefusedWithWhatToDo() {
        fillTheFront();
        assertThatThrownBy(() -> choose(Board.named("One too many")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds 15 measures, and it is full. Take one of them off the front first")
                .hasMessageContaining("“All”");
        var beside = choose(Board.named("One more").placed(false, null));
        assertThatThrownBy(() -> define(beside, draft -> draft.placed(true, null)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatStandsOnAFullFrontCanStillBeChangedAndMakesRoomByLeaving() {
        fillTheFront();
        var first = cast.actAs(cast.lee, () -> measures.all().getFirst());
        define(first.id(), draft -> draft.under(Pillar.PEOPLE));
        assertThat(cast.actAs(cast.lee, () -> measures.find(first.id())).pillar())
                .isEqualTo(Pillar.PEOPLE);
        define(first.id(), draft -> draft.placed(false, null));
        choose(Board.named("There is room now"));
    }

    @Test
    void whatAPackBringsBeyondTheFrontStandsUnderItsPillar() {
        var front = new FrontCard(14);
        assertThat(front.placed(Board.named("a")).front()).isTrue();
        assertThat(front.placed(Board.named("b")).front()).isFalse();
    }

    @Test
    void aMeasureMovesToAProgrammeWithoutAnySignatureAndHistoryCallsItByItsName() {
        var measure = choose(Board.abandonment());
        cast.actAs(
                cast.mia,
                () -> measures.confirmNumbers(measure, measures.find(measure).version()));
        var desk = cast.actAs(cast.sam, () -> programmes.add("Returns desk", null));
        define(measure, draft -> draft.placed(true, desk));
        var now = cast.actAs(cast.lee, () -> measures.find(measure));
        assertThat(now.programme()).isEqualTo(desk);
        assertThat(now.proposed()).isNull();
        assertThat(cast.actAs(cast.lee, () -> scorecards.definitionHistory(measure)))
                .flatExtracting(change -> change.fields())
                .anyMatch(
                        field -> field.field().equals("Programme") && field.to().equals("Returns desk"));
    }

    @Test
    void aProgrammeThatHasEndedTakesNothingInAndKeepsWhatItHas() {
        var desk = cast.actAs(cast.sam, () -> programmes.add("Returns desk", null));
        var inside = choose(Board.abandonment().placed(true, desk));
        cast.actAs(cast.ben, () -> programmes.end(desk));
        assertThatThrownBy(() -> choose(Board.satisfaction().placed(true, desk)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has ended");
        define(inside, draft -> draft.under(Pillar.PEOPLE));
        assertThat(cast.actAs(cast.lee, () -> measures.find(inside)).programme())
                .isEqualTo(desk);
    }

    @Test
    void anotherPartnershipsProgrammeCannotBeNamed() {
        var theirs = cast.actAs(cast.gil, () -> programmes.add("Their desk", null));
        assertThatThrownBy(() -> choose(Board.abandonment().placed(true, theirs)))
                .isInstanceOf(NotFound.class);
    }
}
