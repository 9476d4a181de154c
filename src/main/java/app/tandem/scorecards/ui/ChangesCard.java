package app.tandem.scorecards.ui;

import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.ChangeFlag;
import app.tandem.scorecards.ChangeMarkers;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** What changed around a measure, by the numbers that its chart flags them with. */
class ChangesCard extends Card {
    private final transient ChangeMarkers markers;
    private final LiveRows<ChangeFlag> rows = new LiveRows<>(ChangesCard::key, this::row);
    private final Paragraph nothing =
            new Paragraph("Nothing is marked yet. A new roster or a new policy often explains why a line turns.");
    private final Refused refused = new Refused();
    private final boolean writes;

    ChangesCard(ChangeMarkers markers, Member reader, Runnable mark) {
        super("What changed");
        this.markers = markers;
        writes = reader.may(Verb.WRITE_SHARED);
        nothing.addClassName("detail");
        add(nothing, rows, refused);
        if (writes) {
            var steps = new Div(new Button("Mark a change", click -> mark.run()));
            steps.addClassName("period-steps");
            add(steps);
        }
    }

    private static Object key(ChangeFlag flag) {
        return flag.id() == null ? flag.day() : flag.id();
    }

    void show(List<ChangeFlag> flags) {
        nothing.setVisible(flags.isEmpty());
        rows.show(flags);
    }

    private Component[] row(ChangeFlag flag) {
        var parts = new ArrayList<Component>();
        var number = new Span(String.valueOf(flag.number()));
        number.addClassName("flag");
        var title = new Span(flag.inWords());
        title.addClassName("title");
        var detail = new Span(
                "From " + Days.full(flag.day()) + " · " + flag.by() + (flag.ofAll() ? " · on every measure" : ""));
        detail.addClassName("detail");
        var what = new Div(title, detail);
        what.addClassName("what");
        parts.add(number);
        parts.add(what);
        var id = flag.id();
        if (id != null && flag.mine() && writes) {
            var back = new Button("Take back", click -> refused.attempt(() -> markers.takeBack(id)));
            back.setAriaLabel("Take back: " + flag.words());
            parts.add(back);
        }
        return parts.toArray(Component[]::new);
    }
}
