package app.tandem.scorecards.ui;

import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;

/** How much is not saved yet, the way to save it, and what keeps it from being saved. */
class SaveBar extends Div {
    private static final int MOST_NAMED = 8;

    private final Span state = new Span();
    private final TextField reason = new TextField("Why do values change that were there already?");
    private final Button button;
    private final Paragraph refused = new Paragraph();
    private final UnorderedList problems = new UnorderedList();

    SaveBar(KeptTyping typing, Runnable save) {
        addClassName("save-bar");
        state.addClassName("state");
        reason.setMaxLength(CellAnswer.LONGEST_NOTE);
        typing.keep(reason, "reason");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        problems.addClassName("problems-to-mend");
        button = new Button("Save", click -> save.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        // Whoever is refused presses again at once when they mean it.
        getElement().setAttribute("data-again", true);
        var line = new Div(state, button);
        line.addClassName("line");
        add(refused, problems, reason, line);
        say("");
        show(0, 0);
    }

    void show(int unsaved, long corrections) {
        state.setText(unsaved == 0 ? "Everything is saved" : counted(unsaved) + " not saved yet");
        button.setText(unsaved == 0 ? "Save" : "Save " + counted(unsaved));
        getClassNames().set("unsaved", unsaved > 0);
        reason.setVisible(corrections > 0);
    }

    static String counted(int readings) {
        return readings == 1 ? "1 reading" : "%,d readings".formatted(readings);
    }

    void say(String sentence) {
        refused.setText(sentence);
        refused.setVisible(!sentence.isEmpty());
        problems.removeAll();
        problems.setVisible(false);
    }

    /** Each leads to its cell. */
    void name(String sentence, Map<String, Runnable> ways) {
        say(sentence);
        ways.entrySet().stream()
                .limit(MOST_NAMED)
                .forEach(way -> problems.add(new ListItem(
                        new NativeButton(way.getKey(), click -> way.getValue().run()))));
        if (ways.size() > MOST_NAMED) {
            problems.add(new ListItem("and %d more".formatted(ways.size() - MOST_NAMED)));
        }
        problems.setVisible(true);
    }

    /** Whether nothing changes that was there, or somebody has said why. */
    boolean saysWhy(long corrections) {
        var missing = corrections > 0 && reason.getValue().isBlank();
        reason.setErrorMessage("Both sides will read it beside the old value and the new one.");
        reason.setInvalid(missing);
        if (missing) {
            reason.focus();
        }
        return !missing;
    }

    String reason() {
        return reason.isVisible() ? reason.getValue() : "";
    }

    void clear() {
        reason.clear();
        reason.setInvalid(false);
        say("");
    }
}
