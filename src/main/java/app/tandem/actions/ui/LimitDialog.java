package app.tandem.actions.ui;

import app.tandem.actions.ActionSummary;
import app.tandem.actions.Limits;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Wording;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Names the one person who decides what is beyond an owner's authority; what was typed is kept until then. */
final class LimitDialog extends Dialog {
    private final ComboBox<Colleague> decider = new ComboBox<>("Who decides?");
    private final Div form = new Div();

    private LimitDialog(String title, String explanation, List<Colleague> colleagues, KeptTyping typing) {
        setHeaderTitle(title);
        setWidth("480px");
        decider.setItems(colleagues);
        decider.setItemLabelGenerator(colleague -> colleague.name() + ", " + colleague.organisation());
        decider.setWidthFull();
        typing.keep(decider, "decider", colleagues, one -> one.personId().toString());
        form.addClassName("form");
        form.add(new Paragraph(explanation), decider);
        add(form);
        addOpenedChangeListener(opened -> decider.focus());
    }

    static LimitDialog toSet(ActionSummary action, List<Colleague> colleagues, Limits limits, KeptTyping typing) {
        var dialog = new LimitDialog(
                "Beyond my authority",
                "Your clock stops, and runs for whoever decides. You have as many days left afterwards as now.",
                others(action, colleagues),
                typing);
        var why = new TextArea("Why, and what has to be decided?");
        why.setWidthFull();
        why.setMaxLength(Wording.LONGEST_TEXT);
        typing.keep(why, "why");
        dialog.form.add(why);
        dialog.offer("Ask for a decision", typing, chosen -> limits.set(action.id(), chosen, why.getValue()));
        return dialog;
    }

    static LimitDialog toNameAnother(
            ActionSummary action, List<Colleague> colleagues, Limits limits, KeptTyping typing) {
        var dialog = new LimitDialog(
                "Name who decides",
                "Whoever was to decide has left. The clock goes on for the one you name.",
                others(action, colleagues),
                typing);
        dialog.offer("Name them", typing, chosen -> limits.nameAnother(action.id(), chosen));
        return dialog;
    }

    private static List<Colleague> others(ActionSummary action, List<Colleague> colleagues) {
        return colleagues.stream()
                .filter(colleague -> !colleague.personId().equals(action.ownerId()))
                .toList();
    }

    private void offer(String step, KeptTyping typing, Consumer<@Nullable UUID> take) {
        var refused = new Refused(typing);
        form.add(refused);
        var button = new Button(step, click -> {
            var chosen = decider.getValue();
            if (refused.attempt(() -> take.accept(chosen == null ? null : chosen.personId()))) {
                typing.forget();
                close();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), button);
    }
}
