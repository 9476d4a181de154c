package app.tandem.scorecards.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.PlanDraft;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Begins a plan: what the trouble comes from, by when it is over, and what each side does first. */
class PlanDialog extends Dialog {
    private final TextArea cause = new TextArea("What does it come from?");
    private final DayPicker backBy = new DayPicker("Back on target by");
    private final StepFields client;
    private final StepFields bpo;

    PlanDialog(MeasureDetails measure, Partnerships partnerships, KeptTyping typing, Consumer<PlanDraft> begin) {
        setHeaderTitle("A plan for " + measure.name());
        setWidth("640px");
        var colleagues = partnerships.colleagues();
        client = new StepFields(
                Side.CLIENT, partnerships, colleagues, measure.definition().clientOwner());
        bpo = new StepFields(
                Side.BPO, partnerships, colleagues, measure.definition().bpoOwner());
        cause.setMaxLength(Wording.LONGEST_TEXT);
        typing.keep(cause, "cause");
        typing.keep(backBy, "back by");
        client.keep(typing);
        bpo.keep(typing);
        var refused = new Refused(typing);
        var form = new Div(
                new Paragraph("Both sides do something about it: each begins with one action, and more can follow."),
                cause,
                backBy,
                client,
                bpo,
                refused);
        form.addClassName("form");
        add(form);
        var save = new Button("Begin the plan", click -> {
            if (refused.attempt(
                    () -> begin.accept(new PlanDraft(cause.getValue(), backBy.chosen(), client.step(), bpo.step())))) {
                typing.forget();
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), save);
    }

    /** What one side does first. */
    private static final class StepFields extends Div {
        private final Side side;
        private final List<Colleague> people;
        private final TextField title = new TextField("What");
        private final ComboBox<Colleague> owner = new ComboBox<>("Who");
        private final DayPicker due = new DayPicker("By");

        StepFields(Side side, Partnerships partnerships, List<Colleague> colleagues, @Nullable UUID usual) {
            this.side = side;
            people = colleagues.stream().filter(one -> one.side() == side).toList();
            owner.setItems(people);
            owner.setItemLabelGenerator(Colleague::name);
            people.stream()
                    .filter(one -> one.personId().equals(usual))
                    .findFirst()
                    .ifPresent(owner::setValue);
            title.setMaxLength(Wording.LONGEST_LINE);
            var together = new Div(owner, due);
            together.addClassName("together");
            addClassName("form");
            add(new H3("What " + partnerships.company(side).name() + " does"), title, together);
        }

        void keep(KeptTyping typing) {
            typing.keep(title, side + " title");
            typing.keep(owner, side + " owner", people, one -> one.personId().toString());
            typing.keep(due, side + " due");
        }

        PlanDraft.Step step() {
            var who = owner.getValue();
            return new PlanDraft.Step(title.getValue(), who == null ? null : who.personId(), due.chosen());
        }
    }
}
