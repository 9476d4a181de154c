package app.tandem.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.coedit.SharedTexts;
import app.tandem.coedit.Typing;
import app.tandem.history.FieldChange;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
public class ProposalsTest {
    private final Proposals proposals;
    private final Stances stances;
    private final Decisions decisions;
    private final Actions actions;
    private final SharedTexts texts;
    private final Typing typing;
    private final Cast cast;

    ProposalsTest(
            Proposals proposals,
            Stances stances,
            Decisions decisions,
            Actions actions,
            SharedTexts texts,
            Typing typing,
            Cast.Casting casting) {
        this.proposals = proposals;
        this.stances = stances;
        this.decisions = decisions;
        this.actions = actions;
        this.texts = texts;
        this.typing = typing;
        cast = casting.fresh();
    }

    @Test
    void itIsOpenedWithTheWordsOnWhichItsWritersHaveSettled() {
        var sample = draft(FinalSay.CLIENT, null, cast.lee, cast.mia);
        var id = cast.actAs(cast.lee, () -> proposals.draft(new ProposalDraft(sample.terms(), "", sample.options())));
        var why = details(cast.lee, id).whyText();
        cast.actAs(cast.mia, () -> typing.type(why, "Mails wait nine hours."));
        refused(() -> cast.actAs(cast.lee, () -> proposals.open(id)), "still being written");
        cast.actAs(cast.mia, () -> texts.rewrite(why, "Mails wait nine hours, every day."));
        cast.actAs(cast.lee, () -> proposals.open(id));
        assertThat(details(cast.mia, id).state()).isEqualTo(ProposalState.OPEN);
    }

    @Test
    void peopleOfBothSidesSpeakAndItIsAligned() {
        var id = opened(FinalSay.CLIENT);
        assertThat(details(cast.mia, id).state()).isEqualTo(ProposalState.OPEN);
        say(cast.lee, id, StanceDraft.support());
        say(cast.mia, id, StanceDraft.concern("The team has to hear of it first."));
        var aligned = details(cast.ben, id);
        assertThat(aligned.state()).isEqualTo(ProposalState.ALIGNED);
        assertThat(aligned.missing()).isEmpty();
        assertThat(aligned.board()).extracting(Voice::name).containsExactly("Lee Carter", "Mia Santos");
        assertThat(aligned.board(Side.BPO).getFirst().words()).isEqualTo("The team has to hear of it first.");
    }

    @Test
    void theLastDayToSpeakIsFiveWorkingDaysOfBothSidesAway() {
        var id = opened(FinalSay.CLIENT);
        var until = details(cast.lee, id).summary().speakBy();
        assertThat(until).isAfter(java.time.Instant.now().plus(java.time.Duration.ofDays(5)));
        // Whose day ends later changes: on Sunday in New York it is Monday in Manila.
        assertThat(List.of(cast.lee.zone(), cast.mia.zone()))
                .anySatisfy(
                        zone -> assertThat(until.atZone(zone).toLocalTime()).isEqualTo(java.time.LocalTime.MIDNIGHT));
    }

    @Test
    void anotherOptionIsAnotherVersionAndTheOldStancesStayToBeRead() {
        var id = opened(FinalSay.CLIENT);
        say(cast.lee, id, StanceDraft.support());
        cast.actAs(cast.ben, () -> proposals.addOption(id, "With one team first."));
        var anew = details(cast.mia, id);
        assertThat(anew.edition()).isEqualTo(2);
        assertThat(anew.board()).noneMatch(Voice::hasSpoken);
        assertThat(anew.options()).extracting(OptionLine::side).containsExactly(Side.CLIENT, Side.BPO);
        assertThat(anew.earlier()).extracting(Voice::name).containsExactly("Lee Carter");
        assertThat(anew.earlier().getFirst().edition()).isEqualTo(1);
        assertThatThrownBy(() -> say(cast.lee, id, StanceDraft.support()))
                .hasMessageContaining("changed while you were reading");
    }

    @Test
    void anObjectionIsAnsweredBeforeItIsDecidedAndTheStampStays() {
        var id = opened(FinalSay.CLIENT);
        say(cast.lee, id, StanceDraft.support());
        say(cast.mia, id, StanceDraft.object("It sounds read out.", "Own words after the first sentence."));
        assertThat(details(cast.lee, id).state()).isEqualTo(ProposalState.CONTESTED);
        assertThatThrownBy(() -> decide(cast.lee, id, "A")).hasMessageContaining("Answer every objection first");
        var read = Objects.requireNonNull(
                details(cast.lee, id).objections().getFirst().spokenAt());
        cast.actAs(
                cast.lee,
                () -> stances.dispose(id, cast.mia.personId(), 1, read, Disposition.ADAPTED, "Own words it is."));
        decide(cast.lee, id, "A");
        var decided = details(cast.mia, id);
        assertThat(decided.state()).isEqualTo(ProposalState.DECIDED);
        assertThat(decided.summary().withoutAlignment()).isTrue();
        assertThat(cast.actAs(cast.ben, () -> proposals.history(id)))
                .anySatisfy(change -> assertThat(change.fields())
                        .anyMatch(field -> field.field().equals("Decided without alignment")
                                && field.to().equals("yes")));
    }

    @Test
    void whatIsSaidByThoseWhoAreNotAskedIsReadByAllAndCountsForNothing() {
        var id = opened(FinalSay.CLIENT);
        var before = details(cast.lee, id);
        cast.actAs(cast.ben, () -> stances.remark(id, 1, "The evening shift has not heard of it."));
        cast.actAs(cast.sam, () -> stances.remark(id, 1, "Our lawyers do not mind."));
        for (var reader : List.of(cast.lee, cast.mia, cast.ben, cast.auditor(Side.CLIENT))) {
            var after = details(reader, id);
            assertThat(after.remarks())
                    .extracting(RemarkLine::name, RemarkLine::side, RemarkLine::words)
                    .containsExactly(
                            tuple("Ben Reyes", Side.BPO, "The evening shift has not heard of it."),
                            tuple("Sam Wolfe", Side.CLIENT, "Our lawyers do not mind."));
            assertThat(after.board()).isEqualTo(before.board());
            assertThat(after.missing()).isEqualTo(before.missing());
            assertThat(after.state()).isEqualTo(ProposalState.OPEN);
            assertThat(after.onlySide()).isEqualTo(before.onlySide());
            assertThat(after.mayRemark()).isEqualTo(reader.equals(cast.ben));
        }
        assertThat(cast.actAs(cast.mia, () -> proposals.history(id))).anySatisfy(change -> {
            assertThat(change.thing()).isEqualTo("What Ben Reyes also said");
            assertThat(change.fields())
                    .contains(
                            new FieldChange("Said by", "", "Ben Reyes"),
                            new FieldChange("In their words", "", "The evening shift has not heard of it."));
        });
    }

    @Test
    void nobodyElseAddsToWhatWasAlsoSaid() {
        var id = opened(FinalSay.CLIENT);
        refused(() -> cast.actAs(cast.mia, () -> stances.remark(id, 1, "So.")), "You are asked here");
        refused(() -> cast.actAs(cast.ben, () -> stances.remark(id, 1, " ")), "Say in a sentence");
        refused(() -> cast.actAs(cast.ben, () -> stances.remark(id, 2, "So.")), "changed while you were reading");
        refused(() -> cast.actAs(cast.auditor(Side.BPO), () -> stances.remark(id, 1, "So.")), "auditor");
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThatThrownBy(() -> cast.actAs(stranger, () -> stances.remark(id, 1, "So.")))
                    .isInstanceOf(NotFound.class);
        }
        cast.actAs(cast.lee, () -> proposals.withdraw(id, "Not now."));
        refused(() -> cast.actAs(cast.ben, () -> stances.remark(id, 1, "So.")), "not open any more");
        assertThat(details(cast.lee, id).remarks()).isEmpty();
    }

    private static void refused(Runnable step, String sentence) {
        assertThatThrownBy(step::run).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    @Test
    void theReasonIsReadOnItsPageAndOnlyReadOnceItIsDecided() {
        var id = opened(FinalSay.CLIENT);
        var why = details(cast.mia, id).whyText();
        assertThat(cast.actAs(cast.mia, () -> texts.placeOf(why)))
                .hasValueSatisfying(place -> assertThat(place.page()).isEqualTo("proposals/" + id));
        cast.actAs(cast.mia, () -> texts.rewrite(why, "Callers hang up in the first minute."));
        say(cast.lee, id, StanceDraft.support());
        say(cast.mia, id, StanceDraft.support());
        decide(cast.lee, id, "A");
        assertThatThrownBy(() -> cast.actAs(cast.mia, () -> texts.rewrite(why, "Because we say so.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aReviewIsBlindUntilBothHaveAnsweredAndWhatDivergedOpensAnAction() {
        var id = decided();
        cast.actAs(cast.lee, () -> decisions.putIntoEffect(id));
        assertThat(details(cast.mia, id).summary().waitsForAnybody()).isFalse();
        cast.actAs(cast.mia, () -> decisions.review(id, Did.PARTLY, "Only the day shift did."));
        assertThat(details(cast.mia, id).summary().waitsForAnybody())
                .as("Acme has not looked back yet")
                .isTrue();
        assertThat(details(cast.ben, id).review().getLast().words()).isEqualTo("Only the day shift did.");
        for (var other : List.of(cast.lee, cast.auditor(Side.BPO), cast.auditor(Side.CLIENT))) {
            var line = details(other, id).review().getLast();
            assertThat(line.answered()).isTrue();
            assertThat(line.did()).isNull();
            assertThat(line.words()).isEmpty();
            assertThat(cast.actAs(other, () -> proposals.history(id)).toString())
                    .doesNotContain("day shift");
        }
        cast.actAs(cast.lee, () -> decisions.review(id, Did.YES, "We saw it in every call."));
        var reviewed = details(cast.lee, id);
        assertThat(reviewed.summary().waitsForAnybody()).isFalse();
        assertThat(reviewed.summary().outcome()).isEqualTo(Finding.DIVERGED);
        assertThat(reviewed.review()).extracting(ReviewLine::did).containsExactly(Did.YES, Did.PARTLY);
        var opened = cast.actAs(cast.mia, () -> actions.from(new Origin(OriginKind.PROPOSAL, id)));
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().owner()).isEqualTo("Lee Carter");
        cast.actAs(cast.mia, () -> decisions.close(id));
        assertThat(details(cast.lee, id).state()).isEqualTo(ProposalState.CLOSED);
    }

    @Test
    void aMemberOfAnotherPartnershipFindsNothing() {
        var id = opened(FinalSay.CLIENT);
        assertThat(cast.actAs(cast.gil, proposals::all)).isEmpty();
        assertThat(cast.actAs(cast.miaAtGlobex, proposals::all)).isEmpty();
        for (Runnable attempt : List.<Runnable>of(
                () -> proposals.details(id),
                () -> proposals.history(id),
                () -> proposals.withdraw(id, "Because"),
                () -> proposals.addOption(id, "Mine"),
                () -> stances.speak(id, 1, StanceDraft.support()),
                () -> stances.doubt(id, 1),
                () -> decisions.decide(id, 1, "A"),
                () -> decisions.review(id, Did.NO, "No"))) {
            assertThatThrownBy(() -> cast.actAs(cast.miaAtGlobex, attempt)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> proposals.require(id, cast.gil.personId())))
                .hasMessage("Choose people who work in this partnership.");
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        var id = opened(FinalSay.CLIENT);
        var auditor = cast.auditor(Side.CLIENT);
        assertThat(details(auditor, id).summary().step()).isEqualTo(Step.NOTHING);
        assertThatThrownBy(() -> cast.actAs(auditor, () -> stances.doubt(id, 1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyThoseWhoAreNamedSpeakAndOnlyWhoeverHasTheFinalSayDecides() {
        var id = opened(FinalSay.CLIENT);
        assertThatThrownBy(() -> say(cast.ben, id, StanceDraft.support()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only the people who are named here");
        say(cast.lee, id, StanceDraft.support());
        say(cast.mia, id, StanceDraft.support());
        for (var other : List.of(cast.mia, cast.sam)) {
            assertThatThrownBy(() -> decide(other, id, "A")).hasMessageContaining("final say");
        }
    }

    private UUID decided() {
        var id = opened(FinalSay.CLIENT);
        say(cast.lee, id, StanceDraft.support());
        say(cast.mia, id, StanceDraft.support());
        decide(cast.lee, id, "A");
        return id;
    }

    private UUID opened(FinalSay say) {
        return cast.actAs(cast.lee, () -> {
            var id = proposals.draft(draft(say, null, cast.lee, cast.mia));
            proposals.open(id);
            return id;
        });
    }

    public static ProposalDraft draft(FinalSay say, LocalDate speakBy, Member... required) {
        var people = java.util.Arrays.stream(required).map(Member::personId).toList();
        return new ProposalDraft(
                new ProposalTerms("A new greeting script", say, people, speakBy, true, null),
                "The first minute sounds read out.",
                List.of("Everybody says the script word for word."));
    }

    private ProposalDetails details(Member member, UUID id) {
        return cast.actAs(member, () -> proposals.details(id));
    }

    private void say(Member member, UUID id, StanceDraft stance) {
        cast.actAs(member, () -> stances.speak(id, 1, stance));
    }

    private void decide(Member member, UUID id, String letter) {
        cast.actAs(member, () -> decisions.decide(id, 1, letter));
    }
}
