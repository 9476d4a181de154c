package app.tandem.shell;

import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.partnership.Initials;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;

/** The readable trail of a thing: who, on which side, when, and each field from what to what. */
public class HistoryDialog extends Dialog {
    private final ZoneId zone;

    public HistoryDialog(String thing, List<Change> changes, ZoneId zone) {
        this.zone = zone;
        setHeaderTitle("History of " + thing);
        setWidth("640px");
        getFooter().add(new Button("Close", click -> close()));
        if (changes.isEmpty()) {
            add(new Paragraph(
                    "Nothing has been changed yet. Every change from now on is listed here, for both sides."));
        } else {
            var list = new OrderedList();
            list.addClassName("history");
            // Long histories scroll, and the keyboard must reach what scrolls.
            list.getElement().setAttribute("tabindex", "0");
            changes.forEach(change -> list.add(entry(change)));
            add(list);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        LookedInto.tell(event.getUI(), getHeaderTitle());
    }

    private ListItem entry(Change change) {
        var item = new ListItem();
        var who = new Div(new Span(change.person()));
        who.addClassName("who");
        var body = new Div(who);
        var side = change.side();
        if (side == null) {
            item.add(new Span(), body);
        } else {
            item.add(new PersonAvatar(change.person(), Initials.of(change.person()), side).beside(), body);
            who.add(new SideBadge(side, change.company()));
        }
        who.add(new Moment(change.at(), zone), source(change));
        body.add(new Div(change.thing() + " " + change.operation()));
        if (!change.fields().isEmpty()) {
            body.add(fields(change.fields()));
        }
        return item;
    }

    private static Span source(Change change) {
        var source = new Span(
                switch (change.source()) {
                    case UI -> "";
                    case API -> "by an interface";
                    case IMPORT -> "by an import";
                    case MAIL -> "by mail";
                    case JOB -> "by Tandem, on their behalf";
                });
        source.addClassName("source");
        return source;
    }

    private static DescriptionList fields(List<FieldChange> changes) {
        var list = new DescriptionList();
        list.addClassName("fields");
        for (var field : changes) {
            list.add(new DescriptionList.Term(field.field()), new DescriptionList.Description(fromTo(field)));
        }
        return list;
    }

    private static Component[] fromTo(FieldChange field) {
        var after = new After(field.to().isEmpty() ? "empty" : field.to());
        return field.from().isEmpty()
                ? new Component[] {after}
                : new Component[] {new Before(field.from()), new Span(" → "), after};
    }

    @Tag("del")
    private static final class Before extends HtmlContainer {
        Before(String words) {
            setText(words);
        }
    }

    @Tag("ins")
    private static final class After extends HtmlContainer {
        After(String words) {
            setText(words);
        }
    }
}
