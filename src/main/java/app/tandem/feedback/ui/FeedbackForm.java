package app.tandem.feedback.ui;

import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The one form for praise and for criticism: the same three questions, and exactly who will read the answers. */
class FeedbackForm extends Div {
    private final transient Feedbacks feedback;
    private final transient Member author;
    private final transient List<Colleague> colleagues;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>("What is it?");
    private final ComboBox<Recipient> recipient = new ComboBox<>("Whom is it for?");
    private final TextArea situation = area("Situation", "When and where was it? What was going on?");
    private final TextArea behaviour = area("Behaviour", "What did they do or say? Only what could be seen or heard.");
    private final TextArea impact = area("Impact", "What did it lead to, for customers, for the team, for you?");
    private final TextArea nextStep = area("Please keep…", "Optional");
    private final Checkbox hardToSay = new Checkbox("This is hard to say");
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>("Who may read it?");
    private final Paragraph audience = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private List<Visibility> circles = List.of(Visibility.values());

    FeedbackForm(
            Feedbacks feedback,
            Partnerships partnerships,
            CurrentMember currentMember,
            String sendWord,
            Consumer<FeedbackDraft> send) {
        this.feedback = feedback;
        author = currentMember.get();
        colleagues = partnerships.colleagues();
        addClassName("form");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> one == Kind.PRAISE ? "Praise: please keep it" : "Improve: please change it");
        recipient.setItems(recipients());
        recipient.setItemLabelGenerator(one -> Words.recipient(one, colleagues));
        visibility.setItems(circles);
        hardToSay.setHelperText("The recipient then has 10 working days to answer instead of 5.");
        audience.getElement().setAttribute("aria-live", "polite");
        audience.addClassNames("banner", "news");
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassNames("banner", "off");
        refusal.setVisible(false);
        kind.addValueChangeListener(change -> kindChosen(change.isFromClient()));
        recipient.addValueChangeListener(change -> showAudience());
        visibility.addValueChangeListener(change -> showAudience());
        kind.setValue(Kind.PRAISE);
        visibility.setValue(Kind.PRAISE.usually());
        var button = new Button(sendWord, click -> trySend(send));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(kind, recipient, situation, behaviour, impact, nextStep, hardToSay, visibility);
        add(audience, refusal, new Div(button));
    }

    /** What is typed and chosen is there again after a reload. */
    void keep(KeptTyping typing) {
        typing.keep(kind, "kind", List.of(Kind.values()), Kind::name);
        typing.keep(recipient, "recipient", recipients(), Recipient::toString);
        typing.keep(situation, "situation");
        typing.keep(behaviour, "behaviour");
        typing.keep(impact, "impact");
        typing.keep(nextStep, "next step");
        typing.keep(hardToSay, "hard to say", List.of(true, false), String::valueOf);
        typing.keep(visibility, "visibility", circles, Visibility::name);
    }

    /** What has been said already, to say it better: not to more people than it was for. */
    void fill(FeedbackDraft draft) {
        circles = circles.stream()
                .filter(one -> one.compareTo(draft.visibility()) <= 0)
                .toList();
        visibility.setItems(circles);
        visibility.setValue(draft.visibility());
        kind.setValue(draft.kind());
        recipient.setValue(draft.recipient());
        situation.setValue(draft.situation());
        behaviour.setValue(draft.behaviour());
        impact.setValue(draft.impact());
        nextStep.setValue(draft.nextStep());
        hardToSay.setValue(draft.hardToSay());
    }

    FeedbackDraft draft() {
        return new FeedbackDraft(
                kind.getValue(),
                recipient.getValue(),
                situation.getValue(),
                behaviour.getValue(),
                impact.getValue(),
                nextStep.getValue(),
                hardToSay.getValue(),
                visibility.getValue());
    }

    private void trySend(Consumer<FeedbackDraft> send) {
        var draft = draft();
        var tooShort = draft.tooShort();
        for (var field : List.of(situation, behaviour, impact)) {
            field.setInvalid(tooShort.contains(field.getLabel()));
        }
        recipient.setInvalid(draft.recipient() == null);
        refusal.setVisible(false);
        try {
            send.accept(draft);
        } catch (Refusal refused) {
            refusal.setText(refused.sentence());
            refusal.setVisible(true);
            Stream.<Component>of(recipient, situation, behaviour, impact)
                    .filter(field -> ((HasValidation) field).isInvalid())
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        }
    }

    private void kindChosen(boolean byHand) {
        var praise = kind.getValue() == Kind.PRAISE;
        nextStep.setLabel(praise ? "Please keep…" : "Please change…");
        hardToSay.setVisible(!praise);
        if (praise) {
            hardToSay.setValue(false);
        }
        if (byHand && circles.contains(kind.getValue().usually())) {
            visibility.setValue(kind.getValue().usually());
        }
    }

    private void showAudience() {
        var to = recipient.getValue();
        audience.setText(
                to == null
                        ? "Choose whom it is for, and here stands exactly who will see it."
                        : feedback.audience(to, visibility.getValue()).sentence(author));
    }

    private List<Recipient> recipients() {
        var people = colleagues.stream()
                .filter(colleague -> !colleague.personId().equals(author.personId()))
                .sorted((one, other) -> Boolean.compare(one.side() == author.side(), other.side() == author.side()))
                .map(Recipient::person);
        var groups = Stream.of(author.side().other(), author.side())
                .flatMap(side -> Stream.of(Recipient.team(side), Recipient.side(side)));
        return Stream.concat(people, groups).toList();
    }

    private static TextArea area(String label, String question) {
        var area = new TextArea(label);
        area.setHelperText(question);
        area.setWidthFull();
        area.setMinRows(2);
        area.setMaxLength(Wording.LONGEST_TEXT);
        area.setErrorMessage("At least %d characters.".formatted(FeedbackDraft.SHORTEST));
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(KeptTyping.EVERY_MS);
        return area;
    }
}
