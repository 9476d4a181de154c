package app.tandem.headsups.ui;

import app.tandem.headsups.Certainty;
import app.tandem.headsups.HeadsUpDetails;
import app.tandem.headsups.HeadsUpSummary;
import app.tandem.headsups.HeadsUps;
import app.tandem.headsups.StepDraft;
import app.tandem.partnership.Wording;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Meanwhile;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Adds to the dated line how certain it is now; what was typed is kept until it is said. */
class StepDialog extends Dialog {
    StepDialog(HeadsUpSummary headsUp, HeadsUps headsUps, KeptTyping typing, ZoneId zone) {
        setHeaderTitle("Say what changed");
        setWidth("560px");
        var certainty = new RadioButtonGroup<Certainty>("How certain is it now?");
        certainty.setItems(Certainty.values());
        certainty.setValue(headsUp.certainty());
        var words = new TextArea("What changed?");
        words.setWidthFull();
        words.setMinRows(2);
        words.setMaxLength(Wording.LONGEST_TEXT);
        var next = new DayPicker("Next update by");
        next.ahead(LocalDate.now(zone));
        var ends = new Paragraph("This ends the updates. The line stays readable for both sides.");
        ends.addClassName("muted");
        certainty.addValueChangeListener(change -> arrange(certainty, next, ends));
        typing.keep(certainty, "certainty", List.of(Certainty.values()), Certainty::name);
        typing.keep(words, "words");
        typing.keep(next, "next update");
        arrange(certainty, next, ends);
        var meanwhile =
                new Meanwhile(typing, String.valueOf(headsUp.step()), () -> newest(headsUps.details(headsUp.id())));
        var refused = new Refused(typing);
        var form = new Div(
                new Paragraph("A step back is fine: what was said before stays on the line. " + headsUp.others()
                        + " is asked to acknowledge the new step."),
                certainty,
                words,
                next,
                ends,
                meanwhile,
                refused);
        form.addClassName("form");
        add(form);
        var say = new Button("Add to the line", click -> {
            if (refused.attempt(() -> meanwhile.attempt(seen -> headsUps.step(
                    headsUp.id(),
                    Integer.parseInt(seen),
                    new StepDraft(certainty.getValue(), words.getValue(), next.isVisible() ? next.chosen() : null))))) {
                typing.forget();
                close();
            }
        });
        say.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), say);
        addOpenedChangeListener(opened -> words.focus());
    }

    private static Meanwhile.Theirs newest(HeadsUpDetails headsUp) {
        var newest = headsUp.steps().getLast();
        return new Meanwhile.Theirs(
                String.valueOf(newest.number()),
                newest.person() + ": " + newest.certainty() + ". " + newest.whatChanged());
    }

    private static void arrange(RadioButtonGroup<Certainty> certainty, DayPicker next, Paragraph ends) {
        var open = certainty.getValue() == null || certainty.getValue().isOpen();
        next.setVisible(open);
        ends.setVisible(!open);
    }
}
