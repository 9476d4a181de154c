package app.tandem.pulse.ui;

import app.tandem.partnership.Refusal;
import app.tandem.pulse.OpenRound;
import app.tandem.pulse.PulseDraft;
import app.tandem.pulse.Pulses;
import app.tandem.pulse.Question;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import app.tandem.shell.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The four questions of the open round: four choices and one button. What is chosen is kept nowhere until it is sent. */
class QuestionsCard extends Card {
    private final transient Pulses pulses;
    private final Map<Question, RadioButtonGroup<Integer>> fields = new EnumMap<>(Question.class);
    private final Paragraph until = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final Paragraph refused = new Paragraph();
    private final Button send = new Button("Send my answers", click -> send());
    private transient @Nullable OpenRound shown;

    QuestionsCard(Pulses pulses) {
        super("Four questions, one minute");
        this.pulses = pulses;
        addClassName("pulse-questions");
        var scale = new Paragraph("1 means not at all, 5 means fully.");
        scale.addClassName("muted");
        var form = new Div();
        form.addClassName("form");
        for (var question : Question.values()) {
            var field = new RadioButtonGroup<Integer>(question.statement());
            field.setItems(IntStream.rangeClosed(PulseDraft.LEAST, PulseDraft.MOST)
                    .boxed()
                    .toList());
            field.addClassName("one-to-five");
            fields.put(question, field);
            form.add(field);
        }
        send.addThemeVariants(ButtonVariant.PRIMARY);
        until.addClassName("muted");
        said.getElement().setAttribute("role", "status");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        form.add(refused, new Div(send), said);
        add(until, scale, form);
    }

    /** What somebody has chosen and not sent stays as it is. */
    void show(Optional<OpenRound> open) {
        setVisible(open.isPresent());
        var now = open.orElse(null);
        if (now == null || now.equals(shown)) {
            return;
        }
        var before = shown == null ? null : shown.mine();
        shown = now;
        var mine = now.mine();
        fields.forEach((question, field) -> {
            if (Objects.equals(field.getValue(), before == null ? null : before.of(question))) {
                field.setValue(mine == null ? null : mine.of(question));
            }
        });
        Words.show(
                until,
                "Open until %s. Nobody but you ever sees what you answer: only averages of three people or more are shown,"
                                .formatted(Days.weekday(now.to()))
                        + " and only once the round has closed.");
        Words.show(said, mine == null ? "" : "Thank you. You can answer otherwise until the round closes.");
        send.setText(mine == null ? "Send my answers" : "Change my answers");
    }

    private void send() {
        var round = shown;
        if (round == null) {
            return;
        }
        fields.values().forEach(field -> field.setInvalid(false));
        refused.setVisible(false);
        try {
            pulses.answer(round.number(), draft());
        } catch (Refusal refusal) {
            tell(refusal);
            // Whoever had it open over the turn of a round is asked in the new one.
            show(pulses.open());
        }
    }

    private void tell(Refusal refusal) {
        for (var part : refusal.parts()) {
            fields.entrySet().stream()
                    .filter(one -> one.getKey().field().equals(part.field()))
                    .findFirst()
                    .ifPresentOrElse(one -> mark(one.getValue(), part.sentence()), () -> {
                        refused.setText(part.sentence());
                        refused.setVisible(true);
                    });
        }
    }

    private static void mark(RadioButtonGroup<Integer> field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    private PulseDraft draft() {
        return new PulseDraft(
                chosen(Question.RESULTS),
                chosen(Question.COMMUNICATION),
                chosen(Question.TRUST),
                chosen(Question.CANDOUR));
    }

    private @Nullable Integer chosen(Question question) {
        var field = fields.get(question);
        return field == null ? null : field.getValue();
    }
}
