package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.coedit.SharedTexts;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why a number is as it is, in words that both sides write together. */
@TandemTest
class CommentariesTest {
    private static final Period WEEK = Cadence.WEEKLY.periodOf(Board.today()).plus(-1);

    private final Commentaries commentaries;
    private final SharedTexts texts;
    private final Scorecards scorecards;
    private final Measures measures;
    private final Cast cast;
    private UUID measure;

    CommentariesTest(
            Commentaries commentaries,
            SharedTexts texts,
            Scorecards scorecards,
            Measures measures,
            Cast.Casting casting) {
        this.commentaries = commentaries;
        this.texts = texts;
        this.scorecards = scorecards;
        this.measures = measures;
        cast = casting.fresh();
    }

    @BeforeEach
    void aMeasure() {
        measure = cast.actAs(cast.lee, () -> Board.abandonment(measures));
    }

    @Test
    void bothSidesWriteTheSameTextAndTheGridMarksIt() {
        var lees = cast.actAs(cast.lee, () -> commentaries.begin(measure, WEEK));
        var mias = cast.actAs(cast.mia, () -> commentaries.begin(measure, WEEK));
        assertThat(mias.textId()).isEqualTo(lees.textId());
        assertThat(commented()).as("nothing is said yet").isFalse();
        cast.actAs(cast.mia, () -> texts.rewrite(mias.textId(), "A storm closed the site on Tuesday."));
        await().until(this::commented);
        assertThat(cast.actAs(cast.sam, () -> commentaries.of(measure, WEEK))
                        .orElseThrow()
                        .words())
                .isEqualTo("A storm closed the site on Tuesday.");
    }

    @Test
    void whatIsSaidOfAPeriodStandsBesideWhatIsSaidOfItsNumbers() {
        var whole = cast.actAs(cast.lee, () -> commentaries.begin(null, WEEK));
        var one = cast.actAs(cast.mia, () -> commentaries.begin(measure, WEEK));
        assertThat(whole.textId()).isNotEqualTo(one.textId());
        cast.actAs(cast.lee, () -> texts.rewrite(whole.textId(), "A short week."));
        cast.actAs(cast.mia, () -> texts.rewrite(one.textId(), "The storm."));
        await().until(() -> said().size() == 2);
        assertThat(said())
                .containsExactlyInAnyOrder(
                        new Comment("", WEEK, "A short week."), new Comment("Abandonment rate", WEEK, "The storm."));
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        var text = cast.actAs(cast.lee, () -> commentaries.begin(measure, WEEK)).textId();
        cast.actAs(cast.lee, () -> texts.rewrite(text, "The storm."));
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThatThrownBy(() -> cast.actAs(stranger, () -> commentaries.of(measure, WEEK)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(stranger, () -> commentaries.begin(measure, WEEK)))
                    .isInstanceOf(NotFound.class);
            assertThat(cast.actAs(stranger, () -> commentaries.between(List.of(), WEEK, WEEK)))
                    .isEmpty();
            assertThat(cast.actAs(stranger, () -> texts.mayRead(text))).isFalse();
        }
        var auditor = cast.auditor(Side.CLIENT);
        assertThat(cast.actAs(auditor, () -> commentaries.of(measure, WEEK))).isPresent();
        assertThatThrownBy(() -> cast.actAs(auditor, () -> commentaries.begin(measure, WEEK)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("auditor");
    }

    private List<Comment> said() {
        return cast.actAs(cast.ben, () -> commentaries.between(measures.all(), WEEK.plus(-3), WEEK));
    }

    private boolean commented() {
        return cast.actAs(cast.ben, () -> scorecards.page().row(measure))
                .orElseThrow()
                .cells()
                .get(11)
                .marks()
                .commented();
    }
}
