package app.tandem.actions.ui;

import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Moves an action to another day; the first day stays on it, and the day that was typed stays over a reload. */
class MoveDialog extends Dialog {
    MoveDialog(ActionSummary action, Actions actions, KeptTyping typing) {
        setHeaderTitle("Move the date");
        setWidth("480px");
        var day = new DayPicker("New day");
        day.setValue(action.due());
        typing.keep(day, "day");
        var refused = new Refused(typing);
        add(new Paragraph("Both sides keep seeing that it was first due " + action.firstDueDay() + "."), day, refused);
        var move = new Button("Move", click -> {
            if (refused.attempt(() -> actions.moveTo(action.id(), day.chosen()))) {
                typing.forget();
                close();
            }
        });
        move.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), move);
    }
}
