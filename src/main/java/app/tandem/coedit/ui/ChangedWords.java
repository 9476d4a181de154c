package app.tandem.coedit.ui;

import app.tandem.coedit.WordDiff;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** Words with what is gone struck through and what is new underlined, which is also said to whoever does not see it. */
public class ChangedWords extends Div {
    private static final int LONG = 600;
    private static final int SHOWN = 200;

    public ChangedWords(WordDiff diff) {
        addClassName("changed-words");
        var authors = diff.stretches().stream()
                .map(WordDiff.Stretch::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (authors.size() == 1) {
            var by = new Paragraph("All changes by " + authors.getFirst() + ".");
            by.addClassNames("muted", "small");
            add(by);
        }
        diff.stretches().forEach(stretch -> add(shown(stretch, authors.size() > 1)));
    }

    private static Component shown(WordDiff.Stretch stretch, boolean byMany) {
        return switch (stretch.fate()) {
            case KEPT -> new Span(shortened(stretch.words()));
            case GONE -> told(new Gone(), "taken out", stretch, byMany);
            case NEW -> told(new New(), "added", stretch, byMany);
        };
    }

    /** What stayed is only there to find one's way. */
    private static String shortened(String words) {
        if (words.length() <= LONG) {
            return words;
        }
        var start = words.substring(0, words.lastIndexOf(' ', SHOWN) + 1);
        var end = words.substring(words.indexOf(' ', words.length() - SHOWN) + 1);
        var left = words.substring(start.length(), words.length() - end.length());
        var count = left.strip().split("\\s+").length;
        return start + "\n[… " + count + " words that stayed …]\n" + end;
    }

    private static Component told(HtmlContainer words, String fate, WordDiff.Stretch stretch, boolean byMany) {
        words.add(unseen("[" + fate + ": "), new Span(stretch.words()), unseen("]"));
        var by = stretch.by();
        if (by == null || !byMany) {
            return words;
        }
        var who = new Span(by);
        who.addClassName("by");
        return new Span(words, who);
    }

    private static Span unseen(String words) {
        var span = new Span(words);
        span.addClassName("visually-hidden");
        return span;
    }

    @Tag("del")
    private static final class Gone extends HtmlContainer {}

    @Tag("ins")
    private static final class New extends HtmlContainer {}
}
