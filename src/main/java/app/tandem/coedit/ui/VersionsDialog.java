package app.tandem.coedit.ui;

import app.tandem.coedit.TextVersion;
import app.tandem.partnership.Refusal;
import app.tandem.shell.LookedInto;
import app.tandem.shell.Moment;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a text said whenever its writers paused: any two compared word by word, and any of them brought back. */
class VersionsDialog extends Dialog {
    private static final int AT_ONCE = 30;

    private final transient TextDoors doors;
    private final UUID textId;
    private final ZoneId zone;
    private final transient List<TextVersion> versions;
    private final boolean editable;
    private final Map<Integer, Button> choices = new HashMap<>();
    private final OrderedList list = new OrderedList();
    private final Button earlier = new Button("Earlier versions", click -> listEarlier());
    private final H3 title = new H3();
    private final Select<TextVersion> other = new Select<>();
    private final Div words = new Div();
    private final Button bringBack = new Button("Bring back this version", click -> bringBack());
    private int chosen;

    VersionsDialog(TextDoors doors, UUID textId, String label, boolean editable) {
        this.doors = doors;
        this.textId = textId;
        this.editable = editable;
        zone = doors.currentMember().get().zone();
        versions = doors.versions().of(textId);
        setHeaderTitle("Versions of “" + label + "”");
        setWidth("880px");
        addClassName("versions-dialog");
        other.setLabel("Compared with");
        other.setItemLabelGenerator(this::named);
        other.addValueChangeListener(change -> compare());
        words.addClassName("versions-words");
        words.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        words.getElement().setAttribute("aria-label", "What changed");
        var compared = new Div(title, other, words);
        compared.addClassName("versions-compared");
        list.addClassName("versions-list");
        var both = new Div(new Div(list, earlier), compared);
        both.addClassName("versions");
        add(both);
        getFooter().add(bringBack, new Button("Close", click -> close()));
        listEarlier();
        choose(versions.getFirst());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        LookedInto.tell(event.getUI(), getHeaderTitle());
    }

    private void listEarlier() {
        var listed = choices.size();
        var upTo = Math.min(listed + AT_ONCE, versions.size());
        versions.subList(listed, upTo).forEach(version -> {
            var who = new Span(version.by());
            who.addClassName("strong");
            var when = new Span(new Moment(version.at(), zone));
            when.addClassNames("muted", "small");
            var choice = new Button(new Div(new Span(version.number() + " · "), who, new Div(when)));
            choice.addClickListener(click -> choose(version));
            choices.put(version.number(), choice);
            list.add(new ListItem(choice));
        });
        earlier.setVisible(upTo < versions.size());
        var against = other.getValue();
        // With the one before the last that is listed, against which that is read.
        other.setItems(versions.subList(0, Math.min(upTo + 1, versions.size())));
        if (against != null) {
            other.setValue(against);
        }
    }

    private void choose(TextVersion version) {
        chosen = version.number();
        choices.forEach((number, choice) -> {
            var isChosen = String.valueOf(number == chosen);
            choice.getElement().setAttribute("aria-current", isChosen);
        });
        title.setText("Version " + chosen + " of " + versions.size());
        bringBack.setVisible(editable && chosen < versions.size());
        // The list is newest first; each is read against the one before it.
        var before = versions.size() == 1 ? version : versions.get(versions.size() - Math.max(1, chosen - 1));
        if (before.equals(other.getValue())) {
            compare();
        } else {
            other.setValue(before);
        }
    }

    private void compare() {
        words.removeAll();
        var against = other.getValue();
        if (against == null) {
            return;
        }
        if (against.number() == chosen) {
            var text = doors.versions().words(textId, chosen);
            words.add(text.isBlank() ? new Paragraph("Nothing had been written yet.") : new SharedWords(text));
            return;
        }
        var diff = doors.versions().between(textId, against.number(), chosen);
        words.add(diff.isSame() ? new Paragraph("Both say the same.") : new ChangedWords(diff));
    }

    private String named(TextVersion version) {
        return version.number() + " · " + version.by() + " · " + Moment.inWords(version.at(), zone);
    }

    private void bringBack() {
        try {
            doors.versions().bringBack(textId, chosen);
            close();
        } catch (Refusal refusal) {
            words.removeAll();
            words.add(new Paragraph(refusal.sentence()));
        }
    }
}
