package app.tandem.goals;

import static app.tandem.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.coedit.SharedTexts;
import app.tandem.drafts.Draft;
import app.tandem.drafts.Drafts;
import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@TandemTest
public class GoalsTest {
    public static final LocalDate DUE = LocalDate.now().plusMonths(4);
    public static final String BY = "by " + Terms.day(DUE);

    private final Goals goals;
    private final Rewordings rewordings;
    private final Drafts drafts;
    private final Partnerships partnerships;
    private final SharedTexts texts;
    private final Cast cast;

    GoalsTest(
            Goals goals,
            Rewordings rewordings,
            Drafts drafts,
            Partnerships partnerships,
            SharedTexts texts,
            Cast.Casting casting) {
        this.texts = texts;
        this.goals = goals;
        this.rewordings = rewordings;
        this.drafts = drafts;
        this.partnerships = partnerships;
        cast = casting.fresh();
    }

    @Test
    void bothOwnersSignAndBothSidesSeeIt() {
        var id = agreed();
        var goal = cast.actAs(cast.ben, () -> goals.details(id));
        assertThat(goal.state()).isEqualTo(GoalState.AGREED);
        assertThat(goal.current().number()).isEqualTo(1);
        assertThat(goal.current().signature(Side.CLIENT).name()).isEqualTo("Lee Carter");
        assertThat(goal.current().signature(Side.BPO).zoneId()).isEqualTo(cast.mia.zone());
        assertThat(goal.current().terms().inOneLine()).startsWith("First contact resolution 66 → 72 % " + BY);
        assertThat(cast.actAs(cast.sam, goals::soonestFirst))
                .extracting(GoalSummary::title)
                .containsExactly("First contact resolution");
    }

    @Test
    void aMissingOwnerIsRefusedInASentence() {
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> goals.draft(draft(cast.lee, null))))
                .isInstanceOf(Refusal.class)
                .hasMessage("A goal needs one owner of each company: choose who answers for the BPO side.");
        assertThat(cast.actAs(cast.lee, goals::soonestFirst)).isEmpty();
    }

    @Test
    void anOwnerFromAnotherPartnershipIsRefused() {
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> goals.draft(draft(cast.gil, cast.mia))))
                .hasMessage("This person does not work in this partnership.");
    }

    @Test
    void aChangedTargetStaysOutOfForceUntilTheOtherOwnerSigns() {
        var id = agreed();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));

        var waiting = cast.actAs(cast.mia, () -> goals.details(id));
        assertThat(waiting.current().terms().target()).isEqualTo(new BigDecimal("72"));
        assertThat(waiting.waiting()).isEqualTo("Change to 75 % waits for Mia");
        assertThat(waiting.changes()).containsExactly(new TermChange(TermField.TARGET, "72 %", "75 %"));
        assertThat(cast.actAs(cast.mia, goals::waitingForMe)).hasSize(1);
        assertThat(cast.actAs(cast.lee, goals::waitingForMe)).isEmpty();

        sign(cast.mia, id);
        var agreed = cast.actAs(cast.lee, () -> goals.details(id));
        assertThat(agreed.current().number()).isEqualTo(2);
        assertThat(agreed.current().terms().target()).isEqualTo(new BigDecimal("75"));
        assertThat(agreed.waiting()).isEmpty();
    }

    @Test
    void historyTellsBothVersionsAndTheirSignatures() {
        var id = agreed();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
        sign(cast.mia, id);

        var trail = cast.actAs(cast.sam, () -> goals.history(id));
        assertThat(trail).extracting(Change::thing).contains("Terms, version 1,", "Terms, version 2,", "Goal");
        var second = trail.stream()
                .filter(change -> change.thing().equals("Terms, version 2,"))
                .toList();
        assertThat(second).extracting(Change::person).containsExactly("Mia Santos", "Lee Carter");
        assertThat(second.getFirst().fields()).containsExactly(new FieldChange("Signed for OnSpot", "", "Mia Santos"));
        assertThat(second.getLast().fields())
                .containsExactlyInAnyOrder(
                        new FieldChange("Target", "72", "75"), new FieldChange("Signed for Acme", "", "Lee Carter"));
    }

    @Test
    void historyTellsOfEachWordingWhoSignedIt() {
        var id = agreed();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "75", "76"));
        assertThat(cast.actAs(cast.sam, () -> goals.history(id)).stream()
                        .filter(change -> change.thing().equals("Terms, version 2,"))
                        .findFirst()
                        .orElseThrow()
                        .fields())
                .containsExactlyInAnyOrder(
                        new FieldChange("Target", "75", "76"), new FieldChange("Signed for Acme", "", "Lee Carter"));
    }

    @Test
    void aContributionThatWasWrittenTogetherWaitsForBothOwners() {
        var id = agreed();
        var text = cast.actAs(cast.ben, () -> goals.details(id)).texts().bpo();
        cast.actAs(cast.ben, () -> texts.rewrite(text, "Coaching, three a week."));
        var goal = cast.actAs(cast.lee, () -> goals.details(id));
        assertThat(goal.waitsFor()).extracting(Signatory::name).containsExactly("Lee", "Mia");
        assertThat(goal.current().terms().bpoContribution()).isEqualTo("Coaching on the five most repeated reasons.");
        assertThat(goal.edited().terms().bpoContribution()).isEqualTo("Coaching, three a week.");
    }

    @Test
    void whatIsPutOffIsRemembered() {
        var id = agreed();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
        cast.actAs(cast.mia, () -> goals.putOff(id, goals.details(id).edited().edition(), "The board first."));
        assertThat(cast.actAs(cast.lee, () -> goals.details(id)).isChangeWaiting())
                .isFalse();
        assertThat(cast.actAs(cast.lee, () -> goals.history(id)))
                .flatExtracting(Change::fields)
                .contains(
                        new FieldChange("Laid aside by", "", "Mia Santos"),
                        new FieldChange("Not yet, because", "", "The board first."));
    }

    @Test
    void whoeverHadSignedIsToldWhatHasChangedSince() {
        var id = cast.actAs(cast.lee, () -> goals.draft(draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> goals.propose(id));
        sign(cast.lee, id);
        assertThat(details(id).overtaken()).isNull();
        cast.actAs(cast.mia, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
        assertThat(details(id).overtaken().signature(Side.CLIENT).name()).isEqualTo("Lee Carter");
        assertThat(details(id).changes()).containsExactly(new TermChange(TermField.TARGET, "72 %", "75 %"));
        sign(cast.lee, id);
        sign(cast.mia, id);
        assertThat(details(id).overtaken()).isNull();
        assertThat(details(id).changes()).isEmpty();
    }

    @Test
    void aChangeGoesOnWaitingWhenTheOwnerItWaitsForHasLeft() {
        var id = agreed();
        cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75"));
        partnerships.end(cast.mia);
        assertThat(details(id).waiting()).isEqualTo("Change to 75 % waits for a new owner on the BPO side");
        cast.actAs(
                cast.ben,
                () -> rewordings.change(
                        id,
                        TermField.BPO_OWNER,
                        cast.mia.personId().toString(),
                        cast.ben.personId().toString()));
        assertThat(details(id).waitsFor()).extracting(Signatory::name).contains("Ben");
    }

    @Test
    void wordsThatWerePutOffCanBeProposedAgain() {
        var id = putOff("Coaching, three a week.");
        assertThat(details(id).unproposed()).containsExactly(Side.BPO);
        assertThat(details(id).isChangeWaiting()).isFalse();

        cast.actAs(cast.ben, () -> rewordings.proposeWords(id, Side.BPO));
        assertThat(details(id).unproposed()).isEmpty();
        assertThat(details(id).edited().terms().bpoContribution()).isEqualTo("Coaching, three a week.");
        assertThat(details(id).waitsFor()).extracting(Signatory::name).containsExactly("Lee", "Mia");
    }

    @Test
    void wordsThatWerePutOffCanMakeRoomForThoseInForce() {
        var id = putOff("Coaching, three a week.");
        cast.actAs(cast.lee, () -> rewordings.returnToAgreedWords(id, Side.BPO));
        var text = details(id).texts().bpo();
        assertThat(cast.actAs(cast.mia, () -> texts.read(text)))
                .isEqualTo("Coaching on the five most repeated reasons.");
        assertThat(details(id).unproposed()).isEmpty();
        assertThat(details(id).isChangeWaiting()).isFalse();
        assertThat(cast.actAs(cast.mia, () -> texts.history(text, "What we will do")))
                .extracting(Change::person)
                .startsWith("Lee Carter");
    }

    private UUID putOff(String words) {
        var id = agreed();
        var text = details(id).texts().bpo();
        cast.actAs(cast.ben, () -> texts.rewrite(text, words));
        assertThat(details(id).isChangeWaiting()).isTrue();
        cast.actAs(cast.mia, () -> goals.putOff(id, goals.details(id).edited().edition(), "The board first."));
        return id;
    }

    private GoalDetails details(UUID id) {
        return cast.actAs(cast.sam, () -> goals.details(id));
    }

    @Test
    void anotherPartnershipFindsNothingOfIt() {
        var id = agreed();
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThat(cast.actAs(stranger, goals::soonestFirst)).isEmpty();
            assertThat(cast.actAs(stranger, goals::waitingForMe)).isEmpty();
            assertNotFound(stranger, () -> goals.details(id));
            assertNotFound(stranger, () -> goals.history(id));
            assertNotFound(stranger, () -> goals.sign(id, 1));
            assertNotFound(stranger, () -> goals.propose(id));
            assertNotFound(stranger, () -> goals.putOff(id, 1, "The board first."));
            assertNotFound(stranger, () -> rewordings.proposeWords(id, Side.BPO));
            assertNotFound(stranger, () -> rewordings.returnToAgreedWords(id, Side.BPO));
            assertNotFound(stranger, () -> rewordings.change(id, TermField.TARGET, "72", "1"));
        }
        assertThatThrownBy(goals::soonestFirst).hasStackTraceContaining("tenant identifier");
    }

    @Test
    void strangersOfBothSidesCannotSign() {
        var id = cast.actAs(cast.lee, () -> goals.draft(draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> goals.propose(id));
        assertThatThrownBy(() -> sign(cast.sam, id))
                .hasMessage("Only the owner of this goal at Acme can sign for Acme.");
        assertThatThrownBy(() -> sign(cast.ben, id)).isInstanceOf(Refusal.class);
    }

    @Test
    void twoWhoChangeDifferentFieldsOfADraftAtOnceBothKeepTheirs() throws Exception {
        bothKeepDifferentFieldsOf(cast.actAs(cast.lee, () -> goals.draft(draft(cast.lee, cast.mia))));
    }

    @Test
    void twoWhoChangeDifferentTermsOfAnAgreedGoalAtOnceBothKeepTheirsAndNeitherIsInForce() throws Exception {
        var id = agreed();
        bothKeepDifferentFieldsOf(id);
        var goal = cast.actAs(cast.sam, () -> goals.details(id));
        assertThat(goal.current().terms().target()).isEqualTo(new BigDecimal("72"));
        assertThat(goal.current().terms().due()).isEqualTo(DUE);
        assertThat(goal.edited().number()).isEqualTo(2);
        assertThat(goal.waitsFor())
                .as("nobody signs the other's change by making one")
                .isNotEmpty();
    }

    @Test
    void ofTwoWhoChangeTheSameFieldOfADraftAtOnceOneWinsAndTheOtherCanBringTheirsBack() throws Exception {
        oneWinsTheSameFieldOf(cast.actAs(cast.lee, () -> goals.draft(draft(cast.lee, cast.mia))));
    }

    @Test
    void ofTwoWhoChangeTheSameTermOfAnAgreedGoalAtOnceOneWinsAndTheOtherCanBringTheirsBack() throws Exception {
        var id = agreed();
        oneWinsTheSameFieldOf(id);
        var goal = cast.actAs(cast.sam, () -> goals.details(id));
        assertThat(goal.current().terms().target()).isEqualTo(new BigDecimal("72"));
        assertThat(goal.edited().number()).isEqualTo(2);
        assertThat(goal.isChangeWaiting()).isTrue();
    }

    private void bothKeepDifferentFieldsOf(UUID id) throws Exception {
        atOnce(
                () -> cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75")),
                () -> cast.actAs(
                        cast.mia,
                        () -> rewordings.change(
                                id,
                                TermField.DUE,
                                DUE.toString(),
                                DUE.plusDays(31).toString())));
        var terms = cast.actAs(cast.lee, () -> goals.details(id)).edited().terms();
        assertThat(terms.target()).isEqualTo(new BigDecimal("75"));
        assertThat(terms.due()).isEqualTo(DUE.plusDays(31));
        assertThat(cast.actAs(cast.lee, () -> drafts.of(id))).isEmpty();
        assertThat(cast.actAs(cast.mia, () -> drafts.of(id))).isEmpty();
        assertThat(toldOf("Target", id)).containsExactly("75", "72");
        assertThat(toldOf("Due", id)).hasSize(2);
    }

    private void oneWinsTheSameFieldOf(UUID id) throws Exception {
        atOnce(
                () -> cast.actAs(cast.lee, () -> rewordings.change(id, TermField.TARGET, "72", "75")),
                () -> cast.actAs(cast.mia, () -> rewordings.change(id, TermField.TARGET, "72", "80")));
        var won = cast.actAs(cast.sam, () -> goals.details(id)).edited().terms().text(TermField.TARGET);
        assertThat(won).isIn("75", "80");
        var loser = won.equals("75") ? cast.mia : cast.lee;
        var lost = won.equals("75") ? "80" : "75";
        assertThat(cast.actAs(loser, () -> drafts.of(id)))
                .containsExactly(Map.entry("TARGET", new Draft(lost, won, won.equals("75") ? "Lee" : "Mia")));
        assertThat(toldOf("Target", id)).containsExactly(won, lost, "72");
    }

    private List<String> toldOf(String field, UUID id) {
        return cast.actAs(cast.sam, () -> goals.history(id)).stream()
                .flatMap(change -> change.fields().stream())
                .filter(change -> change.field().equals(field))
                .map(FieldChange::to)
                .toList();
    }

    private void assertNotFound(Member stranger, Runnable attempt) {
        assertThatThrownBy(() -> cast.actAs(stranger, attempt)).isInstanceOf(NotFound.class);
    }

    private UUID agreed() {
        var id = cast.actAs(cast.lee, () -> goals.draft(draft(cast.lee, cast.mia)));
        cast.actAs(cast.lee, () -> goals.propose(id));
        sign(cast.mia, id);
        sign(cast.lee, id);
        return id;
    }

    private void sign(Member member, UUID id) {
        cast.actAs(member, () -> goals.sign(id, goals.details(id).edited().edition()));
    }

    public static GoalDraft draft(@Nullable Member clientOwner, @Nullable Member bpoOwner) {
        return new GoalDraft(
                "First contact resolution",
                Pillar.PROCESS,
                "Repeat contacts cost both of us.",
                null,
                "FCR",
                new BigDecimal("66"),
                new BigDecimal("72"),
                "%",
                DUE,
                clientOwner == null ? null : clientOwner.personId(),
                bpoOwner == null ? null : bpoOwner.personId(),
                "Refund authority up to 50 USD.",
                "Coaching on the five most repeated reasons.");
    }
}
