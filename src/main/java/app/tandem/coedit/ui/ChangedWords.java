package app.tandem.coedit.ui;

import app.tandem.coedit.WordDiff;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Words with what is gone struck through and what is new underlined, which is also said to whoever does not see it. */
public class ChangedWords extends Div {
    public ChangedWords(WordDiff diff) {
        addClassName("changed-words");
        diff.stretches().forEach(stretch -> add(shown(stretch)));
    }

    private static Component shown(WordDiff.Stretch stretch) {
        return switch (stretch.fate()) {
            case KEPT -> new Span(stretch.words());
            case GONE -> new Gone(stretch);
            case NEW -> new New(stretch);
        };
    }

    private static void tell(HtmlContainer words, String fate, WordDiff.Stretch stretch) {
        var by = stretch.by();
        var who = by == null ? "" : " by " + by;
        var before = new Span("[" + fate + who + ": ");
        before.addClassName("visually-hidden");
        var after = new Span("]");
        after.addClassName("visually-hidden");
        words.add(before, new Span(stretch.words()), after);
        if (by != null) {
            words.setTitle(fate.substring(0, 1).toUpperCase(Locale.ROOT) + fate.substring(1) + who);
        }
    }

    @Tag("del")
    private static final class Gone extends HtmlContainer {
        Gone(WordDiff.Stretch stretch) {
            tell(this, "taken out", stretch);
        }
    }

    @Tag("ins")
    private static final class New extends HtmlContainer {
        New(WordDiff.Stretch stretch) {
            tell(this, "added", stretch);
        }
    }
}
