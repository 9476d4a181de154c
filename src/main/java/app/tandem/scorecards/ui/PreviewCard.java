package app.tandem.scorecards.ui;

import app.tandem.scorecards.Fractions;
import app.tandem.scorecards.ImportPreview;
import app.tandem.scorecards.Numbers;
import app.tandem.shell.Banner;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What an import would do, and the button that does it. */
class PreviewCard extends Card {
    static final String TITLE = "3 · What would happen";

    private final TextField reason = new TextField("Why do these values change?");

    /** The reason is the one that was written before an import did not go through. */
    PreviewCard(ImportPreview would, String written, BiConsumer<UUID, Boolean> onFraction, Consumer<String> onImport) {
        super(TITLE);
        reason.setValue(written);
        would.fractions().forEach(one -> add(asked(one, onFraction)));
        if (would.changesNothing()) {
            add(new Paragraph("Already imported: all %,d readings of this file are there. Nothing would change."
                    .formatted(would.same())));
            return;
        }
        would.doubts()
                .forEach(doubt -> add(new Banner(
                        new Span("%s: %s Is this the right measure?".formatted(doubt.column(), doubt.sentence())))));
        add(new Paragraph("%,d new readings%s.%s".formatted(would.added(), span(would), stays(would))));
        if (would.changed() > 0) {
            reason.setWidthFull();
            reason.setMaxLength(500);
            add(corrections(would), reason);
        }
        add(new Div(go(would, onImport)));
    }

    /** What is shown below is reckoned as the answer stands. */
    private static Component asked(Fractions fractions, BiConsumer<UUID, Boolean> onFraction) {
        var question = new Checkbox(fractions.column() + ": " + fractions.question(), fractions.read());
        question.addValueChangeListener(change -> onFraction.accept(fractions.measureId(), change.getValue()));
        return new Banner(question);
    }

    private Button go(ImportPreview would, Consumer<String> onImport) {
        var go = new Button(title(would.added() + would.changed()), click -> {
            if (would.changed() > 0 && reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage("Both sides will read it in the history of each value.");
                reason.focus();
                return;
            }
            onImport.accept(reason.getValue());
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        return go;
    }

    private static String title(int readings) {
        return readings == 1 ? "Import 1 reading" : "Import %,d readings".formatted(readings);
    }

    private static String span(ImportPreview would) {
        var from = would.from();
        var to = would.to();
        return from == null || to == null ? "" : ", from " + Days.full(from) + " to " + Days.full(to);
    }

    private static String stays(ImportPreview would) {
        return would.same() == 0 ? "" : " %,d are there already and stay as they are.".formatted(would.same());
    }

    private static Component corrections(ImportPreview would) {
        var list = new UnorderedList();
        list.addClassName("rows");
        would.corrections().stream()
                .limit(20)
                .forEach(change -> list.add(new ListItem("%s, %s: %s becomes %s"
                        .formatted(
                                change.measure(),
                                Days.full(change.day()),
                                Numbers.plain(change.was()),
                                Numbers.plain(change.becomes())))));
        return new Div(
                new Paragraph("%,d values are there already and would change:".formatted(would.changed())), list);
    }
}
