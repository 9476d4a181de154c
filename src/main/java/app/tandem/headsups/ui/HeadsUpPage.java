package app.tandem.headsups.ui;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.actions.ui.ActionsFrom;
import app.tandem.drafts.Drafts;
import app.tandem.headsups.HeadsUpDetails;
import app.tandem.headsups.HeadsUpEvent;
import app.tandem.headsups.HeadsUpSummary;
import app.tandem.headsups.HeadsUps;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.Facts;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.PageHeader;
import app.tandem.shell.Part;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.Steps;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One heads-up: what it would mean, and the dated line of how certain it was, which both sides can cite. */
@Route(value = "heads-ups/:id", layout = PartnershipLayout.class)
@PageTitle("Heads-up · Tandem")
@PermitAll
class HeadsUpPage extends Main implements BeforeEnterObserver {
    private final transient HeadsUps headsUps;
    private final transient Actions actions;
    private final transient Drafts drafts;
    private final transient Member reader;
    private final transient LiveUpdates live;
    private transient @Nullable UUID id;
    private transient @Nullable HeadsUpDetails shown;
    private final PageHeader header = new PageHeader("Heads-up");
    private final Steps steps = new Steps();
    private final Part timeline = new Part();
    private final Part meaning = new Part();
    private final Div actionsFrom = new Div();

    HeadsUpPage(HeadsUps headsUps, Actions actions, Drafts drafts, CurrentMember currentMember, LiveUpdates live) {
        this.headsUps = headsUps;
        this.actions = actions;
        this.drafts = drafts;
        this.live = live;
        reader = currentMember.get();
        header.trail(new Anchor("/p/" + reader.slug() + "/heads-ups", "Heads-ups"))
                .actions(steps, new CopyAddress(), new Button("History", click -> showHistory()));
        var columns = new Div(new Card("How certain it became", timeline), new Card("What it would mean", meaning));
        columns.addClassNames("columns", "lead");
        actionsFrom.addClassName("columns");
        add(header, columns, actionsFrom);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = AddressId.of(event, "id");
        headsUps.details(asked);
        var first = id == null;
        if (!asked.equals(id)) {
            actionsFrom.removeAll();
            actionsFrom.add(new ActionsFrom(
                    "Make an action of it", new Origin(OriginKind.HEADS_UP, asked), actions, reader, live));
        }
        id = asked;
        if (first) {
            live.show(this, HeadsUpEvent.class, this::show);
        } else {
            show();
        }
    }

    private void show() {
        if (id == null) {
            return;
        }
        var headsUp = headsUps.details(id);
        if (headsUp.equals(shown)) {
            return;
        }
        shown = headsUp;
        var summary = headsUp.summary();
        header.setTitle(summary.title());
        header.marks(Marks.of(summary));
        steps.show(steps(summary));
        timeline.show(headsUp, () -> List.of(new Timeline(headsUp, reader.zone())));
        meaning.show(headsUp, () -> List.of(facts(headsUp)));
    }

    private List<Steps.Step> steps(HeadsUpSummary headsUp) {
        var steps = new ArrayList<Steps.Step>();
        if (headsUp.mayAcknowledge()) {
            steps.add(new Steps.Step("Acknowledge", () -> headsUps.acknowledge(headsUp.id(), headsUp.step()))
                    .primary()
                    .over(headsUp.step()));
        }
        if (headsUp.mayGoOn()) {
            var typing = new KeptTyping(drafts, headsUp.id(), "step ");
            steps.add(new Steps.Step(
                            "Say what changed", () -> new StepDialog(headsUp, headsUps, typing, reader.zone()).open())
                    .primary());
        }
        return steps;
    }

    private void showHistory() {
        var headsUp = headsUps.details(Objects.requireNonNull(id)).summary();
        new HistoryDialog("“" + headsUp.title() + "”", headsUps.history(headsUp.id()), reader.zone()).open();
    }

    private static Facts facts(HeadsUpDetails headsUp) {
        var summary = headsUp.summary();
        var facts = new Facts();
        facts.say("When", summary.horizon().words());
        facts.quote("Effect", summary.effect());
        facts.quote("We can influence", headsUp.canInfluence());
        facts.quote("We cannot influence", headsUp.cannotInfluence());
        facts.name("Given by", summary.giver(), summary.giverSide(), summary.giver() + ", " + summary.givers());
        if (!summary.update().isEmpty()) {
            facts.say("Then", summary.update());
        }
        return facts;
    }
}
