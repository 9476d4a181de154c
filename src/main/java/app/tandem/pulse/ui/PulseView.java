package app.tandem.pulse.ui;

import app.tandem.checkins.Agenda;
import app.tandem.checkins.ui.AgendaCard;
import app.tandem.drafts.Drafts;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.pulse.PulseRound;
import app.tandem.pulse.Pulses;
import app.tandem.pulse.Watermelon;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.PageHeader;
import app.tandem.shell.Part;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pulse: four questions for oneself, and what both sides said so far. */
@Route(value = "pulse", layout = PartnershipLayout.class)
@PageTitle("Pulse · Tandem")
@PermitAll
class PulseView extends Main {
    private final transient Pulses pulses;
    private final transient Function<Side, String> companies;
    private final PageHeader header = new PageHeader("Pulse");
    private final QuestionsCard questions;
    private final Div body = new Div();
    private final Part newest = new Part();
    private final Part overTime = new Part();
    private final EmptyState nothing = new EmptyState(
            "Nothing has been said yet",
            "Every two weeks everybody of both sides answers four questions. Once a round has closed, the average of each"
                    + " side stands here, if at least three of its people have answered.");

    PulseView(
            Pulses pulses,
            Agenda agenda,
            Drafts drafts,
            Partnerships partnerships,
            CurrentMember currentMember,
            LiveUpdates live) {
        this.pulses = pulses;
        var reader = currentMember.get();
        companies = side -> partnerships.company(side).name();
        questions = new QuestionsCard(pulses);
        var below = new Div(overTime, new AgendaCard(Pulses.AGENDA_KEY, agenda, drafts, reader, live));
        below.addClassNames("columns", "two");
        body.addClassName("stack");
        header.trail(new Anchor("/p/" + reader.slug(), "Home")).subtitle("How working together feels, on both sides");
        add(header, new PulseBanners(pulses, partnerships, live, null), body, nothing, below);
        live.show(this, PartnershipEvent.class, () -> show(reader));
    }

    private void show(Member reader) {
        var closed = pulses.closed();
        var watermelon = pulses.signs().watermelon();
        var anything = closed.stream().anyMatch(PulseRound::isAnswered);
        questions.show(reader.may(Verb.WRITE_SHARED) ? pulses.open() : Optional.empty());
        nothing.setVisible(!anything);
        newest.show(new Shown(closed, watermelon), () -> anything ? List.of(newest(closed, watermelon)) : List.of());
        overTime.show(
                closed,
                () -> anything ? List.of(new Card("Round by round", new RoundsTable(closed, companies))) : List.of());
        // Whoever comes because of a banner is led to what it speaks of.
        arrange(watermelon == null ? questions : newest);
    }

    private record Shown(List<PulseRound> closed, @Nullable Watermelon watermelon) {}

    private void arrange(Component first) {
        if (body.getComponentCount() == 0 || body.getComponentAt(0) != first) {
            body.removeAll();
            body.add(first, first == newest ? questions : newest);
        }
    }

    private Card newest(List<PulseRound> closed, @Nullable Watermelon watermelon) {
        var shown = closed.stream().filter(PulseRound::isTold).findFirst().orElseGet(closed::getFirst);
        return new Card(
                "What each side says · " + RoundsTable.days(shown),
                new WideTable("What each side says", new AveragesTable(shown, closed, watermelon, companies)));
    }
}
