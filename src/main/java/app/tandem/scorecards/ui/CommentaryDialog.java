package app.tandem.scorecards.ui;

import app.tandem.coedit.ui.SharedTextEditor;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.CommentaryText;
import app.tandem.scorecards.Period;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;

/** Why a number is so, or what a period was like, in words that both sides write at once. */
class CommentaryDialog extends Dialog {
    private final String question;
    private final Member reader;
    private final Div place = new Div();

    /**
     * @param measure its name; empty for what is about the whole scorecard
     * @param begin for whoever is the first to say something; looking alone writes nothing
     */
    CommentaryDialog(
            String measure,
            Period period,
            Optional<CommentaryText> text,
            Supplier<CommentaryText> begin,
            Member reader) {
        this.reader = reader;
        question = measure.isEmpty() ? "What was this " + period.cadence().noun() + " like?" : "Why is it so?";
        setHeaderTitle(measure.isEmpty() ? period.label() : measure + ", " + period.label());
        setWidth("640px");
        place.addClassName("form");
        add(place);
        text.ifPresentOrElse(this::show, () -> showNothing(begin));
        getFooter().add(new Button("Close", click -> close()));
    }

    private void showNothing(Supplier<CommentaryText> begin) {
        place.add(new Paragraph("Nobody has said anything yet."));
        if (reader.may(Verb.WRITE_SHARED)) {
            var write = new Button("Say it", click -> show(begin.get()));
            write.addThemeVariants(ButtonVariant.PRIMARY);
            place.add(write);
        }
    }

    private void show(CommentaryText text) {
        var words = new SharedTextEditor(reader, text.textId(), question, reader.may(Verb.WRITE_SHARED));
        words.setText(text.words());
        words.setPlaceholder("For example: a storm closed the site on Tuesday.");
        words.addClassName("commentary");
        place.removeAll();
        place.add(
                new Paragraph("Both sides write here and read it, and it goes along when the scorecard is exported."),
                words);
    }
}
