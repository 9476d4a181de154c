package app.tandem.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** What this page is about, how it stands, and what can be done here; at most one action is the primary one. */
public class PageHeader extends Header {
    private final H1 title;
    private final Div heading = new Div();
    private final Paragraph subtitle = new Paragraph();
    private final Div marks = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this.title = new H1(title);
        addClassName("page-header");
        heading.addClassName("heading");
        subtitle.addClassName("subtitle");
        marks.addClassName("marks");
        actions.addClassName("actions");
        heading.add(this.title);
        add(heading);
    }

    public void setTitle(String words) {
        Words.show(title, words);
    }

    public PageHeader subtitle(String words) {
        Words.show(subtitle, words);
        return show(subtitle);
    }

    /** The way back to where this page belongs, above its title. */
    public PageHeader trail(Component... way) {
        var trail = new Div(way);
        trail.addClassName("trail-of-pages");
        heading.addComponentAsFirst(trail);
        return this;
    }

    /** Badges under the title, in place of those shown before. */
    public PageHeader marks(Component... badges) {
        marks.removeAll();
        marks.add(badges);
        return show(marks);
    }

    /** Buttons at the right, in place of those shown before. */
    public PageHeader actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        add(actions);
        return this;
    }

    private PageHeader show(Component part) {
        if (part.getParent().isEmpty()) {
            heading.add(part);
        }
        return this;
    }
}
