package app.tandem.live;

import app.tandem.partnership.Notes;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The plainest live page. */
@Route(value = "test-notes", layout = PartnershipLayout.class)
@PermitAll
class NotesTestView extends Main {
    NotesTestView(Notes notes, LiveUpdates live) {
        var list = new Div();
        add(new NativeButton("Write a note", click -> notes.write("written by a click")), list);
        live.show(this, Notes.Written.class, () -> {
            list.removeAll();
            notes.all().forEach(words -> list.add(new Span(words)));
        });
    }
}
