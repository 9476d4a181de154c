package app.tandem.proposals;

import static app.tandem.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.live.Moments;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens at the same moment, or because a moment has come. */
@TandemTest
class InTimeTest {
    private static final int OFTEN = 5;

    private final Proposals proposals;
    private final Stances stances;
    private final Decisions decisions;
    private final Moments moments;
    private final SpeakingTime time;
    private final Tabs tabs;
    private final Cast cast;

    InTimeTest(
            Proposals proposals,
            Stances stances,
            Decisions decisions,
            Moments moments,
            SpeakingTime time,
            Tabs tabs,
            Cast.Casting casting) {
        this.proposals = proposals;
        this.stances = stances;
        this.decisions = decisions;
        this.moments = moments;
        this.time = time;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void reviewsAtTheSameMomentAreBothRevealed() throws Exception {
        for (var round = 0; round < OFTEN; round++) {
            var id = aligned();
            cast.actAs(cast.lee, () -> decisions.decide(id, 1, "A"));
            cast.actAs(cast.lee, () -> decisions.putIntoEffect(id));
            atOnce(
                    () -> cast.actAs(cast.lee, () -> decisions.review(id, Did.YES, "All of it.")),
                    () -> cast.actAs(cast.mia, () -> decisions.review(id, Did.YES, "Most of it.")));
            var reviewed = details(cast.lee, id);
            assertThat(reviewed.state()).isEqualTo(ProposalState.REVIEWED);
            assertThat(reviewed.review()).extracting(ReviewLine::did).containsOnly(Did.YES);
        }
    }

    @Test
    void nothingIsDecidedOverAnObjectionOfTheSameMoment() throws Exception {
        for (var round = 0; round < OFTEN; round++) {
            var id = aligned();
            atOnce(
                    () -> tried(cast.lee, () -> decisions.decide(id, 1, "A")),
                    () -> tried(cast.mia, () -> stances.speak(id, 1, StanceDraft.object("No.", "Smaller."))));
            var after = details(cast.lee, id);
            assertThat(after.decision() != null)
                    .as("decided, with %s", after.board())
                    .isNotEqualTo(after.board().stream().anyMatch(Voice::isUnansweredObjection));
        }
    }

    @Test
    void whoeverIsAskedLateHasTheirDaysToSpeak() {
        var id = opened();
        time.isOver(cast.lee, id);
        assertThat(details(cast.lee, id).state()).isEqualTo(ProposalState.UNANSWERED);
        cast.actAs(cast.lee, () -> proposals.require(id, cast.ben.personId()));
        var asked = details(cast.ben, id);
        assertThat(asked.board()).extracting(Voice::name).contains("Ben Reyes");
        assertThat(asked.board()).noneMatch(Voice::late);
        assertThat(asked.state()).isEqualTo(ProposalState.OPEN);
        assertThat(asked.summary().speakBy()).isAfter(Instant.now().plus(Duration.ofDays(5)));
    }

    @Test
    void nobodyHasLessTimeBecauseSomebodyElseIsAsked() {
        var id = opened();
        var later = Instant.now().plus(Duration.ofDays(60)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        time.endsAt(later, cast.lee, id);
        cast.actAs(cast.lee, () -> proposals.require(id, cast.ben.personId()));
        assertThat(details(cast.ben, id).summary().speakBy()).isEqualTo(later);
    }

    @Test
    void anOpenPageTellsByItselfWhoHasNotSpokenWhenTheLastDayIsOver() {
        var id = opened();
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            assertThat(tab.text()).doesNotContain("Has not spoken: ");
            time.isOver(cast.lee, id);
            moments.await(
                    cast.lee.partnershipId(), ProposalEvent.class, Instant.now().plus(Duration.ofMillis(50)));
            tab.awaitPush(() -> {
                moments.tell();
                return tab.text().contains("Has not spoken: Lee, Acme · Mia, OnSpot");
            });
        }
    }

    private UUID opened() {
        return cast.actAs(cast.lee, () -> {
            var id = proposals.draft(ProposalsTest.draft(FinalSay.CLIENT, null, cast.lee, cast.mia));
            proposals.open(id);
            return id;
        });
    }

    private UUID aligned() {
        var id = opened();
        cast.actAs(cast.lee, () -> stances.speak(id, 1, StanceDraft.support()));
        cast.actAs(cast.mia, () -> stances.speak(id, 1, StanceDraft.support()));
        return id;
    }

    private void tried(Member member, Runnable step) {
        try {
            cast.actAs(member, step);
        } catch (Refusal tooLate) {
            assertThat(tooLate.getMessage()).isNotBlank();
        }
    }

    private ProposalDetails details(Member member, UUID id) {
        return cast.actAs(member, () -> proposals.details(id));
    }
}
