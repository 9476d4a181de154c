package app.tandem.proposals.ui;

import app.tandem.partnership.Initials;
import app.tandem.partnership.Member;
import app.tandem.proposals.Voice;
import app.tandem.shell.Card;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** What was said to earlier versions; it does not count any more, and stays to be read. */
class EarlierCard extends Card {
    EarlierCard(List<Voice> voices, Member reader) {
        super("Said to earlier versions");
        var today = LocalDate.now(reader.zone());
        var rows = new LiveRows<Voice>(voice -> voice.edition() + " " + voice.personId(), voice -> row(voice, today));
        rows.show(voices);
        add(rows);
    }

    private static Component[] row(Voice voice, LocalDate today) {
        var name = new Span("Version " + voice.edition() + ": " + voice.name());
        name.addClassNames("title");
        var what = new Div(name, Looks.stance(voice, today));
        what.addClassName("what");
        StanceBoard.words(voice).forEach(what::add);
        return new Component[] {new PersonAvatar(voice.name(), Initials.of(voice.name()), voice.side()).beside(), what};
    }
}
