package app.tandem.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@TandemTest
class DraftsTest {
    private final Drafts drafts;
    private final Cast cast;
    private final UUID thing = UUID.randomUUID();

    DraftsTest(Drafts drafts, Cast.Casting casting) {
        this.drafts = drafts;
        cast = casting.fresh();
    }

    @Test
    void whatWasTypedLastIsKeptUntilItIsDiscarded() {
        cast.actAs(cast.mia, () -> drafts.keep(thing, "title", "Half", "Old"));
        cast.actAs(cast.mia, () -> drafts.keep(thing, "title", "Half the calls", "Old"));
        assertThat(cast.actAs(cast.mia, () -> drafts.of(thing)))
                .containsEntry("title", new Draft("Half the calls", "Old", null))
                .hasSize(1);
        cast.actAs(cast.mia, () -> drafts.discard(thing, "title"));
        assertThat(cast.actAs(cast.mia, () -> drafts.of(thing))).isEmpty();
    }

    @Test
    void nobodyElseSeesItNotEvenItsAuthorInAnotherPartnership() {
        cast.actAs(cast.mia, () -> drafts.keep(thing, "title", "Half", ""));
        for (var other : List.of(cast.ben, cast.lee, cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(other, () -> drafts.of(thing))).isEmpty();
            cast.actAs(other, () -> drafts.discard(thing, "title"));
        }
        assertThat(cast.actAs(cast.mia, () -> drafts.of(thing))).hasSize(1);
    }

    @Test
    void whatNoTextColumnHoldsIsRefusedInASentenceAndWhatWasKeptStays() {
        var longest = "語".repeat(20_000);
        cast.actAs(cast.mia, () -> drafts.keep(thing, "why", longest, ""));
        assertThatThrownBy(() -> cast.actAs(cast.mia, () -> drafts.keep(thing, "why", longest + "語", "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too long: 20,000 characters at most");
        assertThat(cast.actAs(cast.mia, () -> drafts.of(thing)).get("why").value())
                .isEqualTo(longest);
    }

    @Test
    void twoTabsThatTypeAtOnceLeaveOneDraft() {
        IntStream.range(0, 8)
                .parallel()
                .forEach(i -> cast.actAs(cast.lee, () -> drafts.keep(thing, "title", "Try " + i, "")));
        assertThat(cast.actAs(cast.lee, () -> drafts.of(thing))).hasSize(1);
    }
}
