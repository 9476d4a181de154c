package app.tandem.checkins.ui;

import app.tandem.checkins.Agenda;
import app.tandem.checkins.AgendaDraft;
import app.tandem.checkins.AgendaLine;
import app.tandem.drafts.Drafts;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Wording;
import app.tandem.shell.Card;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Refused;
import app.tandem.shell.Words;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.modulith.NamedInterface;

/** What both sides will talk about at their next check-in, and the way to put something more there. */
@NamedInterface("agenda")
public class AgendaCard extends Card {
    private final transient Agenda agenda;
    private final transient Member member;
    private final transient KeptTyping typing;
    private final String from;
    private final Paragraph nothing = new Paragraph(
            "Nothing yet. What either side wants to talk about stands here, beside what Tandem finds by itself: goals"
                    + " that you see differently, and a pulse that does not fit the numbers.");
    private final LiveRows<AgendaLine> rows;
    private final TextField topic = new TextField("What do you want to talk about?");
    private final Paragraph origin = new Paragraph();
    private final Refused refused;
    private String comesFrom = "";

    /** @param from the key of the topic that whatever is put here comes from; empty for none */
    public AgendaCard(String from, Agenda agenda, Drafts drafts, Member member, LiveUpdates live) {
        super("For the next check-in");
        this.agenda = agenda;
        this.member = member;
        this.from = from;
        addClassName("agenda");
        setId("agenda");
        typing = new KeptTyping(drafts, member.partnershipId(), "agenda " + from);
        refused = new Refused(typing);
        rows = new LiveRows<>(AgendaLine::key, line -> AgendaRow.of(line, member, this::takeBack));
        nothing.addClassName("muted");
        origin.addClassNames("muted", "small");
        add(nothing, rows);
        if (member.may(Verb.WRITE_SHARED)) {
            add(form());
        }
        live.show(this, PartnershipEvent.class, this::show);
    }

    private Div form() {
        topic.setMaxLength(Wording.LONGEST_LINE);
        typing.keep(topic, "topic");
        topic.addKeyPressListener(Key.ENTER, enter -> put());
        var line = new Div(topic, new Button("Add to the agenda", click -> put()));
        line.addClassName("one-line");
        var form = new Div(line, origin, refused);
        form.addClassName("form");
        return form;
    }

    private void put() {
        if (refused.attempt(() -> agenda.add(new AgendaDraft(topic.getValue(), comesFrom.isEmpty() ? "" : from)))) {
            topic.clear();
            typing.forget();
            topic.focus();
        }
    }

    private void takeBack(AgendaLine line) {
        var id = line.id();
        if (id != null) {
            refused.attempt(() -> agenda.takeBack(id));
        }
    }

    private void show() {
        var lines = agenda.next();
        nothing.setVisible(lines.isEmpty());
        rows.setVisible(!lines.isEmpty());
        rows.show(lines);
        comesFrom = from.isEmpty() ? "" : agenda.origin(from).orElse("");
        Words.show(origin, comesFrom.isEmpty() ? "" : "It will say where it comes from: " + comesFrom);
        origin.setVisible(!comesFrom.isEmpty());
    }
}
