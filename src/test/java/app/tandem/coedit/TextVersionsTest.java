package app.tandem.coedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class TextVersionsTest {
    private final TextVersions versions;
    private final SharedTexts texts;
    private final Cast cast;

    TextVersionsTest(TextVersions versions, SharedTexts texts, Cast.Casting casting) {
        this.versions = versions;
        this.texts = texts;
        cast = casting.fresh();
    }

    @Test
    void everySettlingIsListedWithItsWriterNewestFirst() {
        var text = written();
        assertThat(cast.actAs(cast.ben, () -> versions.of(text)))
                .extracting(TextVersion::number, TextVersion::by, TextVersion::side)
                .containsExactly(
                        tuple(3, "Mia Santos", Side.BPO),
                        tuple(2, "Lee Carter", Side.CLIENT),
                        tuple(1, "Sam Wolfe", Side.CLIENT));
    }

    @Test
    void anyTwoAreComparedAndEachChangeIsBookedOnItsWriter() {
        var text = written();
        var diff = cast.actAs(cast.ben, () -> versions.between(text, 3, 1));
        assertThat(diff.stretches())
                .contains(
                        new WordDiff.Stretch(WordDiff.Fate.GONE, "week", "Lee Carter"),
                        new WordDiff.Stretch(WordDiff.Fate.NEW, "day", "Lee Carter"),
                        new WordDiff.Stretch(WordDiff.Fate.NEW, ", always", "Mia Santos"));
    }

    @Test
    void bringingBackAVersionIsANewEditByWhoeverDoesIt() {
        var text = written();
        cast.actAs(cast.ben, () -> versions.bringBack(text, 1));
        assertThat(cast.actAs(cast.lee, () -> texts.read(text))).isEqualTo("Refunds take a week.");
        assertThat(cast.actAs(cast.lee, () -> versions.of(text)).getFirst())
                .satisfies(newest ->
                        assertThat(newest.number() + " " + newest.by()).isEqualTo("4 Ben Reyes"));
        assertThat(cast.actAs(cast.lee, () -> versions.words(text, 3))).isEqualTo("Refunds take a day, always.");
    }

    @Test
    void anAuditorReadsVersionsAndBringsNoneBack() {
        var text = written();
        var auditor = cast.auditor(Side.CLIENT);
        assertThat(cast.actAs(auditor, () -> versions.of(text))).hasSize(3);
        assertThatThrownBy(() -> cast.actAs(auditor, () -> versions.bringBack(text, 1)))
                .isInstanceOf(Refusal.class);
        assertThat(cast.actAs(cast.lee, () -> texts.read(text))).isEqualTo("Refunds take a day, always.");
    }

    @Test
    void forAMemberOfAnotherPartnershipThereIsNoSuchText() {
        var text = written();
        for (Member stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThatThrownBy(() -> cast.actAs(stranger, () -> versions.of(text)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(stranger, () -> versions.words(text, 1)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(stranger, () -> versions.between(text, 1, 2)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(stranger, () -> versions.bringBack(text, 1)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aVersionThatNeverWasIsNotFound() {
        var text = written();
        for (int number : new int[] {0, -1, 4}) {
            assertThatThrownBy(() -> cast.actAs(cast.lee, () -> versions.words(text, number)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(cast.lee, () -> versions.between(text, 1, number)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private UUID written() {
        var text = cast.actAs(cast.sam, () -> texts.begin("Refunds take a week."));
        cast.actAs(cast.lee, () -> texts.rewrite(text, "Refunds take a day."));
        cast.actAs(cast.mia, () -> texts.rewrite(text, "Refunds take a day, always."));
        return text;
    }
}
