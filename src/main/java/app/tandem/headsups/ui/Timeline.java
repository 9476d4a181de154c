package app.tandem.headsups.ui;

import app.tandem.headsups.HeadsUpDetails;
import app.tandem.partnership.Side;
import app.tandem.shell.Days;
import app.tandem.shell.Moment;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;

/** The dated line of a heads-up, from the first word to the newest, with whoever acknowledged each step. */
class Timeline extends OrderedList {
    private final ZoneId zone;

    Timeline(HeadsUpDetails headsUp, ZoneId zone) {
        this.zone = zone;
        addClassName("timeline");
        headsUp.steps().forEach(step -> add(item(step, headsUp)));
    }

    private ListItem item(HeadsUpDetails.Step step, HeadsUpDetails headsUp) {
        var certainty = new Span(step.certainty().toString());
        certainty.addClassName("title");
        var said = new Div(certainty, new Moment(step.at(), zone));
        said.addClassName("said");
        var body = new Div(said);
        body.addClassName("what");
        if (!step.whatChanged().isEmpty()) {
            var words = new Paragraph(step.whatChanged());
            words.addClassName("wording");
            body.add(words);
        }
        body.add(person(step.person(), step.side(), new Span(step.number() == 1 ? " gave this heads-up" : " said so")));
        step.acknowledged()
                .forEach(one -> body.add(
                        person(one.person(), one.side(), new Span(" acknowledged it, "), new Moment(one.at(), zone))));
        var summary = headsUp.summary();
        if (step.acknowledged().isEmpty()) {
            var silence = new Span(
                    step.number() == summary.step()
                            ? summary.silence()
                            : "Was not acknowledged by " + summary.others() + " before the next step");
            silence.addClassName("detail");
            body.add(silence);
        }
        var next = step.nextUpdate();
        if (next != null && step.number() == summary.step()) {
            var update = new Span("Next update by " + Days.full(next));
            update.addClassName("detail");
            body.add(update);
        }
        var item = new ListItem(CertaintyBadge.shape(step.certainty()), body);
        item.addClassName(step.certainty().name().toLowerCase(Locale.ROOT));
        return item;
    }

    private static Span person(String name, Side side, Component... words) {
        var line = new Span(PersonAvatar.of(name, side).beside());
        var who = new Span(name);
        who.addClassName("who");
        var sentence = new Span(who);
        sentence.add(words);
        line.add(sentence);
        line.addClassNames("detail", "person");
        return line;
    }
}
