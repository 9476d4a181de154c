package app.tandem.scorecards.ui;

import app.tandem.coedit.ui.SharedTextEditor;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.CommentaryText;
import app.tandem.scorecards.Period;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Why a number is so, or what a period was like, in words that both sides write at once. */
class CommentaryDialog extends Dialog {
    /** @param measure its name; empty for what is about the whole scorecard */
    CommentaryDialog(String measure, Period period, @Nullable CommentaryText text, Member reader) {
        var about = measure.isEmpty() ? period.label() : measure + ", " + period.label();
        var question = measure.isEmpty() ? "What was this " + period.cadence().noun() + " like?" : "Why is it so?";
        setHeaderTitle(about);
        setWidth("640px");
        add(new Paragraph("Both sides write here and read it, and it goes along when the scorecard is exported."));
        if (text == null) {
            add(new Paragraph("Nobody has said anything yet."));
        } else {
            var words = new SharedTextEditor(reader, text.textId(), question, reader.may(Verb.WRITE_SHARED));
            words.setText(text.words());
            words.setPlaceholder("For example: a storm closed the site on Tuesday.");
            words.addClassName("commentary");
            add(words);
        }
        getFooter().add(new Button("Close", click -> close()));
    }
}
