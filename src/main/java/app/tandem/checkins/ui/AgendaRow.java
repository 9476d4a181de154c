package app.tandem.checkins.ui;

import app.tandem.checkins.AgendaLine;
import app.tandem.partnership.Member;
import app.tandem.shell.Moment;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.function.Consumer;

/** One thing to talk about: what it comes from, who has put it there, and the way to take it back. */
final class AgendaRow {
    private AgendaRow() {}

    static Component[] of(AgendaLine line, Member reader, Consumer<AgendaLine> takeBack) {
        var title = new Span(line.topic());
        title.addClassNames("title", "strong");
        var detail = new Span(new Span(line.section().toString()));
        detail.addClassName("detail");
        if (!line.origin().isEmpty()) {
            detail.add(
                    new Span(" · comes from "), new Anchor("/p/" + reader.slug() + "/" + line.page(), line.origin()));
        }
        var what = new Div(title, detail);
        what.addClassName("what");
        var row = new ArrayList<Component>();
        var put = line.put();
        if (put != null) {
            detail.add(new Span(" · " + put.person() + ", "), new Moment(put.at(), reader.zone()));
            row.add(PersonAvatar.of(put.person(), put.side()).beside());
        }
        row.add(what);
        if (line.mayTakeBack()) {
            var back = new Button("Take back", click -> takeBack.accept(line));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel("Take back: " + line.topic());
            row.add(back);
        }
        return row.toArray(Component[]::new);
    }
}
