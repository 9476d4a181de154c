package app.tandem.proposals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assert;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.coedit.SharedTexts;
import app.tandem.drafts.Drafts;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.shell.Meanwhile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody says, chooses or answers counts for the words that they have read, and for no others. */
@TandemTest
class AsItWasReadTest {
    private final Proposals proposals;
    private final Stances stances;
    private final Decisions decisions;
    private final SharedTexts texts;
    private final Drafts drafts;
    private final SpeakingTime time;
    private final Tabs tabs;
    private final Cast cast;

    AsItWasReadTest(
            Proposals proposals,
            Stances stances,
            Decisions decisions,
            SharedTexts texts,
            Drafts drafts,
            SpeakingTime time,
            Tabs tabs,
            Cast.Casting casting) {
        this.proposals = proposals;
        this.stances = stances;
        this.decisions = decisions;
        this.texts = texts;
        this.drafts = drafts;
        this.time = time;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void anOptionThatASideHasChosenIsAskedAboutAnewWhenItIsReworded() {
        var id = opened();
        time.isOver(cast.lee, id);
        decide(cast.lee, id, 1, "A");
        reword(cast.lee, id, "Nobody says the script.");
        var anew = details(cast.mia, id);
        assertThat(anew.edition()).isEqualTo(2);
        assertThat(anew.choices()).isEmpty();
        assertThat(anew.state()).isEqualTo(ProposalState.OPEN);
        assertThatThrownBy(() -> decide(cast.mia, id, 1, "A")).hasMessageContaining("changed while you were reading");
    }

    @Test
    void whoeverStillHasTheOldWordsBeforeThemReadsAgainAlsoWhenNobodyHasSpoken() {
        var id = opened();
        reword(cast.lee, id, "Nobody says the script.");
        assertThat(details(cast.mia, id).edition()).isEqualTo(1);
        assertThatThrownBy(() -> say(cast.mia, id, 1, StanceDraft.support()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("changed while you were reading");
        try (var tab = tabs.open(cast.mia, "proposals/" + id)) {
            reword(cast.lee, id, "Only the first sentence of it.");
            tab.awaitPush(() -> tab.text().contains("Only the first sentence of it."));
            _setValue(this.<StanceKind>choice("Where do you stand?"), StanceKind.SUPPORT);
            click("Say it");
            tab.awaitPush(() -> tab.text().contains("1 of 1 spoken"));
        }
    }

    @Test
    void nobodyOverwritesAnOptionThatSomebodyElseHasRewordedMeanwhile() {
        var id = opened();
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            click("Reword");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("What would be done?")), "Mine.");
            reword(cast.sam, id, "Nobody says the script.");
            click("Reword option A");
            assertThat(option(id)).isEqualTo("Nobody says the script.");
            assertThat(_get(Meanwhile.class).getElement().getTextRecursively())
                    .contains("Somebody changed this option while you did", "Nobody says the script.");
            assertThat(_get(TextArea.class, spec -> spec.withLabel("What would be done?"))
                            .getValue())
                    .isEqualTo("Mine.");
            click("Reword option A");
            assertThat(option(id)).isEqualTo("Mine.");
        }
    }

    @Test
    void whatWasTypedOverOldWordsIsStillOverThemWhenTheFormIsOpenedAgain() {
        var id = opened();
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            click("Reword");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("What would be done?")), "Mine.");
        }
        reword(cast.sam, id, "Nobody says the script.");
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            click("Reword");
            click("Reword option A");
            assertThat(option(id)).isEqualTo("Nobody says the script.");
        }
    }

    @Test
    void whatWasKeptBeforeAnybodyNotedOverWhatShowsFirstWhatStandsThereNow() {
        var id = opened();
        cast.actAs(cast.lee, () -> drafts.keep(id, "option A words", "Mine.", ""));
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            var before = option(id);
            click("Reword");
            click("Reword option A");
            assertThat(option(id)).isEqualTo(before);
            assertThat(_get(Meanwhile.class).getElement().getTextRecursively())
                    .contains("You began this some time ago", before);
            click("Reword option A");
            assertThat(option(id)).isEqualTo("Mine.");
        }
    }

    @Test
    void aStepThatStaysKeepsItsFocusWhenSomebodyElseChangesThePage() {
        var id = opened();
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            var withdraw = _get(Button.class, spec -> spec.withText("Withdraw"));
            reword(cast.sam, id, "Nobody says the script.");
            tab.awaitPush(() -> tab.text().contains("Nobody says the script."));
            assertThat(_get(Button.class, spec -> spec.withText("Withdraw"))).isSameAs(withdraw);
        }
    }

    @Test
    void nobodyOverwritesADraftThatSomebodyElseHasChangedMeanwhile() {
        var id = cast.actAs(cast.lee, () -> proposals.draft(ProposalsTest.draft(FinalSay.JOINT, null, cast.lee)));
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            click("Change");
            _setValue(_get(TextField.class, spec -> spec.withLabel("What do you propose?")), "Mine");
            var read = details(cast.mia, id).terms();
            cast.actAs(cast.mia, () -> proposals.change(id, read.asRead(), titled(read, "Theirs")));
            click("Save");
            assertThat(details(cast.lee, id).terms().title()).isEqualTo("Theirs");
            assertThat(_get(Meanwhile.class).getElement().getTextRecursively()).contains("“Theirs” · final say");
            click("Save");
            assertThat(details(cast.mia, id).terms().title()).isEqualTo("Mine");
        }
        var read = details(cast.lee, id).terms();
        cast.actAs(cast.lee, () -> proposals.addOption(id, "Another way."));
        cast.actAs(cast.lee, () -> proposals.change(id, read.asRead(), titled(read, "Better")));
        assertThat(details(cast.mia, id).terms().title())
                .as("an option is no term of it")
                .isEqualTo("Better");
    }

    private static ProposalTerms titled(ProposalTerms terms, String title) {
        return new ProposalTerms(
                title, terms.finalSay(), terms.required(), terms.speakByDay(), terms.reversible(), terms.reviewOn());
    }

    private String option(UUID id) {
        return details(cast.mia, id).options().getFirst().words();
    }

    private void reword(Member member, UUID id, String words) {
        var read = option(id);
        cast.actAs(member, () -> proposals.rewordOption(id, "A", read, words));
    }

    @Test
    void aDraftIsInItsFirstWordingHoweverOftenItIsChanged() {
        var id = cast.actAs(cast.lee, () -> proposals.draft(ProposalsTest.draft(FinalSay.JOINT, null, cast.lee)));
        reword(cast.lee, id, "Nobody says the script.");
        assertThat(details(cast.lee, id).wording()).isEqualTo(1);
        assertThat(details(cast.lee, id).edition()).isEqualTo(1);
    }

    @Test
    void anObjectionIsAnsweredInTheWordsThatWereRead() {
        var id = opened();
        say(cast.lee, id, 1, StanceDraft.support());
        say(cast.mia, id, 1, StanceDraft.object("It sounds read out.", "Own words."));
        var read = Objects.requireNonNull(
                details(cast.lee, id).objections().getFirst().spokenAt());
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            say(cast.mia, id, 1, StanceDraft.object("It is against the law.", "Ask the lawyers."));
            assertThatThrownBy(() -> cast.actAs(
                            cast.lee,
                            () -> stances.dispose(
                                    id, cast.mia.personId(), 1, read, Disposition.OVERRULED, "We like it.")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("changed this meanwhile");
            tab.awaitPush(() -> tab.text().split("It is against the law").length > 2);
            _setValue(this.<Disposition>choice("What becomes of it?"), Disposition.ADOPTED);
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Why?")), "We ask them.");
            click("Answer the objection");
            assertThat(details(cast.lee, id).objections()).isEmpty();
        }
    }

    @Test
    void whoHasChosenChoosesAnewOnceSomebodyObjects() {
        var id = opened();
        say(cast.lee, id, 1, StanceDraft.support());
        say(cast.mia, id, 1, StanceDraft.support());
        decide(cast.lee, id, 1, "A");
        assertThat(step(cast.lee, id)).isEqualTo(Step.NOTHING);
        say(cast.mia, id, 1, StanceDraft.object("It is against the law.", "Ask the lawyers."));
        var objected = details(cast.mia, id);
        assertThat(objected.choices()).isEmpty();
        var spokenAt = Objects.requireNonNull(objected.objections().getFirst().spokenAt());
        cast.actAs(
                cast.lee,
                () -> stances.dispose(id, cast.mia.personId(), 1, spokenAt, Disposition.OVERRULED, "They know."));
        decide(cast.mia, id, 1, "A");
        assertThat(details(cast.lee, id).state()).isEqualTo(ProposalState.CONTESTED);
        assertThat(step(cast.lee, id)).isEqualTo(Step.DECIDE);
    }

    @Test
    void sidesThatHaveChosenDifferentlyAreAskedUntilTheyAgree() {
        var id = opened();
        cast.actAs(cast.mia, () -> proposals.addOption(id, "The first sentence only."));
        say(cast.lee, id, 2, StanceDraft.support());
        say(cast.mia, id, 2, StanceDraft.support());
        decide(cast.lee, id, 2, "A");
        decide(cast.mia, id, 2, "B");
        assertThat(List.of(step(cast.lee, id), step(cast.mia, id))).containsOnly(Step.DECIDE);
        try (var tab = tabs.open(cast.lee, "proposals/" + id)) {
            assertThat(tab.text()).contains("Lee Carter chose option A, Mia Santos chose option B.");
            var options = details(cast.lee, id).options();
            _setValue(this.<OptionLine>choice("Which option?"), options.getLast());
            click("Decide");
            assertThat(details(cast.mia, id).decision()).isEqualTo("B");
        }
    }

    @Test
    void nobodyChangesTheOptionOfTheOtherSide() {
        var id = opened();
        cast.actAs(cast.mia, () -> proposals.addOption(id, "The first sentence only."));
        for (Runnable attempt : List.<Runnable>of(
                () -> proposals.rewordOption(id, "A", "", "Nobody says it."),
                () -> proposals.dropOption(id, "A", option(id)))) {
            assertThatThrownBy(() -> cast.actAs(cast.ben, attempt))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("This option comes from the client. Add your own beside it.");
        }
        try (var tab = tabs.open(cast.ben, "proposals/" + id)) {
            assertThat(tab.text()).contains("Option A", "Option B");
            _assert(Button.class, 1, spec -> spec.withText("Reword"));
            _assert(Button.class, 1, spec -> spec.withText("Drop"));
        }
        try (var tab = tabs.open(cast.auditor(app.tandem.partnership.Side.BPO), "proposals/" + id)) {
            assertThat(tab.text()).contains("Option B");
            _assertNone(Button.class, spec -> spec.withText("Reword"));
        }
        cast.actAs(cast.mia, () -> proposals.rewordOption(id, "B", "The first sentence only.", "Two sentences."));
        assertThatThrownBy(() -> cast.actAs(cast.ben, () -> proposals.dropOption(id, "B", "The first sentence only.")))
                .as("nobody drops words that they have not read")
                .hasMessageContaining("Somebody reworded this option");
        cast.actAs(cast.ben, () -> proposals.dropOption(id, "B", "Two sentences."));
        assertThat(details(cast.lee, id).options()).hasSize(1);
    }

    @Test
    void aReasonIsAsLongAsASharedTextMayBe() {
        var id = opened();
        var why = "語".repeat(50_000);
        cast.actAs(cast.mia, () -> texts.rewrite(details(cast.mia, id).whyText(), why));
        assertThat(details(cast.lee, id).why()).isEqualTo(why);
    }

    private UUID opened() {
        return cast.actAs(cast.lee, () -> {
            var id = proposals.draft(ProposalsTest.draft(FinalSay.JOINT, null, cast.lee, cast.mia));
            proposals.open(id);
            return id;
        });
    }

    private ProposalDetails details(Member member, UUID id) {
        return cast.actAs(member, () -> proposals.details(id));
    }

    private Step step(Member member, UUID id) {
        return details(member, id).summary().step();
    }

    private void say(Member member, UUID id, int wording, StanceDraft stance) {
        cast.actAs(member, () -> stances.speak(id, wording, stance));
    }

    private void decide(Member member, UUID id, int wording, String letter) {
        cast.actAs(member, () -> decisions.decide(id, wording, letter));
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static void click(String word) {
        _click(_get(Button.class, spec -> spec.withText(word)));
    }
}
