package app.tandem.shell;

import app.tandem.partnership.Side;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What is known of a thing, each under its term. */
public class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
    }

    public Facts say(String term, Component value) {
        add(new Term(term), new Description(value));
        return this;
    }

    public Facts say(String term, String words) {
        return say(term, new Span(words));
    }

    /** As it was written, with its lines; left out where nothing was. */
    public Facts quote(String term, String words) {
        if (words.isEmpty()) {
            return this;
        }
        var wording = new Span(words);
        wording.addClassName("wording");
        return say(term, wording);
    }

    public Facts name(String term, String person, Side side, String words) {
        var named = new Span(PersonAvatar.of(person, side).beside(), new Span(words));
        named.addClassName("person");
        return say(term, named);
    }
}
