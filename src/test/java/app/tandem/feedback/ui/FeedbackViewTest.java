package app.tandem.feedback.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.drafts.Drafts;
import app.tandem.feedback.Answer;
import app.tandem.feedback.AnswerDraft;
import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.FeedbackState;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import app.tandem.partnership.Member;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class FeedbackViewTest {
    private static final String SITUATION = "On Tuesday a customer called three times about one refund.";
    private static final String BEHAVIOUR = "You stayed on the line until the refund was booked.";
    private static final String IMPACT = "She told us in the survey that she will stay with us.";

    private final Feedbacks feedback;
    private final Drafts drafts;
    private final Tabs tabs;
    private final Cast cast;

    FeedbackViewTest(Feedbacks feedback, Drafts drafts, Tabs tabs, Cast.Casting casting) {
        this.feedback = feedback;
        this.drafts = drafts;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void anEmptyPageSaysWhatBelongsHere() {
        try (var tab = tabs.open(cast.lee, "feedback")) {
            assertThat(tab.text()).contains("Praise needs the same three answers as criticism");
            _click(_get(Button.class, spec -> spec.withText("Give praise or feedback")));
            assertThat(tab.text()).contains("NewFeedbackView");
        }
    }

    @Test
    void sixWordsOfPraiseAreRefusedAndStayInTheForm() {
        try (var tab = tabs.open(cast.lee, "feedback/new")) {
            choose(cast.ben);
            type("Situation", "Great job today, you all rock!");
            _click(_get(Button.class, spec -> spec.withText("Send")));
            assertThat(tab.text()).contains("Please say more under Behaviour, Impact: at least 20 characters each");
            assertThat(area("Situation").getValue()).isEqualTo("Great job today, you all rock!");
            assertThat(area("Situation").isInvalid()).isFalse();
            assertThat(area("Impact").isInvalid()).isTrue();
            assertThat(cast.actAs(cast.lee, feedback::fromMe)).isEmpty();
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoWillSeeItIsSaidBeforeSending() {
        try (var tab = tabs.open(cast.lee, "feedback/new")) {
            choose(cast.ben);
            assertThat(tab.text()).contains("4 people will see this: 2 Acme, 2 OnSpot.");
            _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("What is it?")), Kind.IMPROVE);
            _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Who may read it?")), Visibility.RECIPIENT);
            assertThat(tab.text()).contains("Only Ben Reyes and you will see this.");
        }
    }

    @Test
    void sentItIsShownToItsAuthor() {
        try (var tab = tabs.open(cast.lee, "feedback/new")) {
            choose(cast.ben);
            type("Situation", SITUATION);
            type("Behaviour", BEHAVIOUR);
            type("Impact", IMPACT);
            _click(_get(Button.class, spec -> spec.withText("Send")));
            assertThat(tab.text()).contains("Praise for Ben Reyes, from you").contains("Not seen yet");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasTypedIsThereAgainAfterAReloadUntilItIsSent() {
        try (var tab = tabs.open(cast.lee, "feedback/new")) {
            choose(cast.ben);
            type("Situation", SITUATION);
            type("Behaviour", BEHAVIOUR);
        }
        try (var tab = tabs.open(cast.sam, "feedback/new")) {
            assertThat(tab.text()).doesNotContain("customer");
        }
        try (var tab = tabs.open(cast.lee, "feedback/new")) {
            assertThat(area("Situation").getValue()).isEqualTo(SITUATION);
            assertThat(_get(ComboBox.class, spec -> spec.withLabel("Whom is it for?"))
                            .getValue())
                    .isEqualTo(recipient(cast.ben));
            type("Impact", IMPACT);
            _click(_get(Button.class, spec -> spec.withText("Send")));
            assertThat(tab.text()).contains("Not seen yet");
        }
        try (var tab = tabs.open(cast.lee, "feedback/new")) {
            assertThat(area("Situation").getValue()).isEmpty();
        }
    }

    @Test
    void betterWordsAreThereAgainAfterAReloadUntilTheyAreSaved() {
        var id = leeTellsBen(Visibility.RECIPIENT);
        try (var tab = tabs.open(cast.lee, "feedback/" + id + "/words")) {
            assertThat(area("Situation").getValue()).isEqualTo(SITUATION);
            type("Situation", SITUATION + " It was the third of May.");
        }
        try (var tab = tabs.open(cast.lee, "feedback/" + id + "/words")) {
            assertThat(area("Situation").getValue()).endsWith("third of May.");
            assertThat(area("Behaviour").getValue()).isEqualTo(BEHAVIOUR);
            _click(_get(Button.class, spec -> spec.withText("Save the words")));
            assertThat(tab.text()).contains("Not seen yet", "third of May.");
        }
        assertThat(cast.actAs(cast.lee, () -> drafts.of(id))).isEmpty();
    }

    @Test
    void aCorrectionAndWhatCameOfItAreThereAgainAfterAReload() {
        var id = leeTellsBen(Visibility.RECIPIENT);
        cast.actAs(cast.ben, () -> feedback.answer(id, AnswerDraft.disagree("It was booked.")));
        try (var tab = tabs.open(cast.lee, "feedback/" + id)) {
            type("What was said stays as it is; what you add stands below it.", "It was on Wednesday.");
            type("What came of it?", "We have talked.");
        }
        try (var tab = tabs.open(cast.lee, "feedback/" + id)) {
            _click(_get(Button.class, spec -> spec.withText("Add")));
            tab.awaitPush(() -> tab.text().contains("It was on Wednesday."));
            assertThat(area("What was said stays as it is; what you add stands below it.")
                            .getValue())
                    .as("what has been added is not added twice")
                    .isEmpty();
            assertThat(area("What came of it?").getValue()).isEqualTo("We have talked.");
            _click(_get(Button.class, spec -> spec.withText("Close")));
            tab.awaitPush(() -> tab.text().contains("We have talked."));
        }
        assertThat(cast.actAs(cast.lee, () -> drafts.of(id))).isEmpty();
    }

    @Test
    void anAnswerThatIsTooLongIsRefusedInASentenceAndStays() {
        var id = leeTellsBen(Visibility.RECIPIENT);
        var tooLong = "Thank you. ".repeat(400);
        try (var tab = tabs.open(cast.ben, "feedback/" + id)) {
            _setValue(answer(), Answer.THANKS);
            area("Your words (optional)").setValue(tooLong);
            _click(_get(Button.class, spec -> spec.withText("Send answer")));
            assertThat(tab.text()).contains("is too long: 4,000 characters at most.");
            assertThat(area("Your words (optional)").getValue()).isEqualTo(tooLong);
        }
        assertThat(stateOf(id)).isEqualTo(FeedbackState.SEEN);
    }

    @Test
    void manyEmojiAreWordsLikeOthers() {
        var cheers = "🎉".repeat(100);
        var draft = new FeedbackDraft(
                Kind.PRAISE, recipient(cast.ben), cheers, BEHAVIOUR, IMPACT, "", false, Visibility.BOTH_TEAMS);
        cast.actAs(cast.lee, () -> feedback.send(draft));
        try (var tab = tabs.open(cast.sam, "feedback")) {
            assertThat(tab.text()).contains(cheers);
        }
    }

    @Test
    void openingItIsSeeingItForItsRecipientOnly() {
        var id = leeTellsBen(Visibility.BOTH_TEAMS);
        tabs.open(cast.mia, "feedback/" + id).close();
        assertThat(stateOf(id)).isEqualTo(FeedbackState.DELIVERED);
        tabs.open(cast.ben, "feedback/" + id).close();
        assertThat(stateOf(id)).isEqualTo(FeedbackState.SEEN);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRecipientAgreesWithAPromise() {
        var id = leeTellsBen(Visibility.RECIPIENT);
        try (var tab = tabs.open(cast.ben, "feedback/" + id)) {
            _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Your answer")), Answer.AGREE);
            assertThat(tab.text()).contains("is shown only to those who may read the feedback");
            _click(_get(Button.class, spec -> spec.withText("Send answer")));
            assertThat(tab.text()).contains("Say in a few words what will be done.");
            _setValue(_get(TextField.class, spec -> spec.withLabel("What will you do?")), "Check refunds");
            _setValue(
                    _get(DatePicker.class, spec -> spec.withLabel("By when?")),
                    LocalDate.now().plusDays(5));
            _click(_get(Button.class, spec -> spec.withText("Send answer")));
            tab.awaitPush(() -> tab.text().contains("The answer of Ben Reyes"));
            assertThat(tab.text()).contains("I agree").contains("Check refunds");
        }
        try (var tab = tabs.open(cast.mia, "actions")) {
            assertThat(tab.text()).contains("Check refunds").doesNotContain("customer called three times");
        }
    }

    @Test
    void itsAuthorSeesTheAnswerWithoutReloading() {
        var id = leeTellsBen(Visibility.RECIPIENT);
        try (var tab = tabs.open(cast.lee, "feedback/" + id)) {
            cast.actAs(cast.ben, () -> feedback.open(id));
            tab.awaitPush(() -> tab.text().contains("Seen, answer due by"));
            cast.actAs(cast.ben, () -> feedback.answer(id, AnswerDraft.disagree("The refund was booked before.")));
            tab.awaitPush(() -> tab.text().contains("The refund was booked before."));
        }
    }

    @Test
    void aColleaguesPageTellsNothingOfPrivateFeedback() {
        try (var tab = tabs.open(cast.mia, "feedback")) {
            var hidden = leeTellsBen(Visibility.RECIPIENT);
            leeTells(cast.sam, Visibility.BOTH_TEAMS);
            tab.awaitPush(() -> tab.text().contains("Praise for Sam Wolfe"));
            assertThat(tab.text()).doesNotContain("Ben Reyes, from").doesNotContain(hidden.toString());
        }
    }

    @Test
    void meantForFewerPeopleItLeavesTheOpenPagesOfTheOthers() {
        var id = leeTellsBen(Visibility.BOTH_TEAMS);
        try (var tab = tabs.open(cast.sam, "feedback")) {
            assertThat(tab.text()).contains("Praise for Ben Reyes");
            cast.actAs(cast.lee, () -> feedback.reword(id, words(cast.ben, Visibility.RECIPIENT)));
            tab.awaitPush(() -> !tab.text().contains("Praise for Ben Reyes"));
        }
        try (var tab = tabs.open(cast.ben, "feedback")) {
            assertThat(tab.text()).contains("Praise for you");
            cast.actAs(cast.lee, () -> feedback.reword(id, words(cast.mia, Visibility.RECIPIENT)));
            tab.awaitPush(() -> !tab.text().contains("Praise for you"));
        }
    }

    @Test
    void meantForFewerPeopleItsWordsLeaveThePageThatShowsThem() {
        var id = leeTellsBen(Visibility.BOTH_TEAMS);
        try (var tab = tabs.open(cast.sam, "feedback/" + id)) {
            assertThat(tab.text()).contains(BEHAVIOUR);
            cast.actAs(cast.lee, () -> feedback.reword(id, words(cast.ben, Visibility.RECIPIENT)));
            tab.awaitPush(() -> tab.text().contains("There is nothing here any more"));
            assertThat(tab.text()).doesNotContain(BEHAVIOUR);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void betterWordsAreNotOfferedToMorePeople() {
        var id = leeTellsBen(Visibility.RECIPIENT);
        try (var tab = tabs.open(cast.lee, "feedback/" + id + "/words")) {
            RadioButtonGroup<Visibility> whoMayReadIt =
                    _get(RadioButtonGroup.class, spec -> spec.withLabel("Who may read it?"));
            assertThat(whoMayReadIt.getListDataView().getItems()).containsExactly(Visibility.RECIPIENT);
            assertThat(whoMayReadIt.getValue()).isEqualTo(Visibility.RECIPIENT);
            assertThat(tab.text()).contains("Only Ben Reyes and you will see this.");
        }
    }

    @Test
    void forEverybodyElseItsAddressLeadsNowhere() {
        var id = leeTellsBen(Visibility.RECIPIENT);
        for (var other : new Member[] {cast.sam, cast.mia}) {
            for (var page :
                    new String[] {"feedback/" + id, "feedback/" + id + "/words", "actions/from/feedback/" + id}) {
                try (var tab = tabs.open(other, page)) {
                    assertThat(tab.text()).contains("There is nothing here").doesNotContain("customer");
                }
            }
        }
        try (var tab = tabs.open(cast.gil, "feedback/" + id)) {
            assertThat(tab.text()).contains("There is nothing here");
        }
        try (var tab = tabs.openAddress(cast.gil.personId(), "p/" + cast.lee.slug() + "/feedback/" + id)) {
            assertThat(tab.text()).doesNotContain("customer");
        }
    }

    @Test
    void aRemoteChangeLeavesTheAnswerBeingWritten() {
        var id = leeTellsBen(Visibility.RECIPIENT);
        try (var tab = tabs.open(cast.ben, "feedback/" + id)) {
            _setValue(answer(), Answer.DISAGREE);
            type("Why do you see it differently?", "It was booked, only");
            cast.actAs(cast.lee, () -> feedback.correct(id, "It was on Wednesday."));
            tab.awaitPush(() -> tab.text().contains("It was on Wednesday."));
            assertThat(area("Why do you see it differently?").getValue()).isEqualTo("It was booked, only");
        }
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Answer> answer() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Your answer"));
    }

    private FeedbackState stateOf(UUID id) {
        return cast.actAs(cast.lee, () -> feedback.details(id)).summary().state();
    }

    private UUID leeTellsBen(Visibility visibility) {
        return leeTells(cast.ben, visibility);
    }

    private UUID leeTells(Member whom, Visibility visibility) {
        return cast.actAs(cast.lee, () -> feedback.send(words(whom, visibility)));
    }

    private static FeedbackDraft words(Member whom, Visibility visibility) {
        return new FeedbackDraft(Kind.PRAISE, recipient(whom), SITUATION, BEHAVIOUR, IMPACT, "", false, visibility);
    }

    private static Recipient recipient(Member whom) {
        return new Recipient(Recipient.Kind.PERSON, whom.side(), whom.personId());
    }

    @SuppressWarnings("unchecked")
    private static void choose(Member whom) {
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Whom is it for?")), recipient(whom));
    }

    private static void type(String label, String words) {
        _setValue(area(label), words);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }
}
