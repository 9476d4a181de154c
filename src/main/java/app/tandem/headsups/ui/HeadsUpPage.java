package app.tandem.headsups.ui;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.actions.ui.ActionsFrom;
import app.tandem.drafts.Drafts;
import app.tandem.headsups.HeadsUpDetails;
import app.tandem.headsups.HeadsUpEvent;
import app.tandem.headsups.HeadsUps;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.Facts;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
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
    private final transient CurrentMember currentMember;
    private final transient LiveUpdates live;
    private transient @Nullable UUID id;
    private transient @Nullable HeadsUpDetails shown;
    private final Div matter = new Div();
    private final Div actionsFrom = new Div();

    HeadsUpPage(HeadsUps headsUps, Actions actions, Drafts drafts, CurrentMember currentMember, LiveUpdates live) {
        this.headsUps = headsUps;
        this.actions = actions;
        this.drafts = drafts;
        this.currentMember = currentMember;
        this.live = live;
        matter.addClassName("columns");
        actionsFrom.addClassName("columns");
        add(matter, actionsFrom);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = AddressId.of(event, "id");
        headsUps.details(asked);
        var first = id == null;
        if (!asked.equals(id)) {
            actionsFrom.removeAll();
            actionsFrom.add(new ActionsFrom(
                    "Make an action of it",
                    new Origin(OriginKind.HEADS_UP, asked),
                    actions,
                    currentMember.get(),
                    live));
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
        if (!headsUp.equals(shown)) {
            shown = headsUp;
            matter.removeAll();
            var columns = new Div(
                    new Card(
                            "How certain it became",
                            new Timeline(headsUp, currentMember.get().zone())),
                    new Card("What it would mean", facts(headsUp)));
            columns.addClassNames("columns", "lead");
            matter.add(header(headsUp), columns);
        }
    }

    private PageHeader header(HeadsUpDetails headsUp) {
        var summary = headsUp.summary();
        var back = new Anchor("/p/" + currentMember.get().slug() + "/heads-ups", "Heads-ups");
        var steps = new ArrayList<Component>();
        if (summary.mayAcknowledge()) {
            var acknowledge = new Button("Acknowledge", click -> headsUps.acknowledge(summary.id(), summary.step()));
            acknowledge.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(acknowledge);
        }
        if (summary.mayGoOn()) {
            var goOn = new Button(
                    "Say what changed",
                    click -> new StepDialog(
                                    summary,
                                    headsUps,
                                    new KeptTyping(drafts, summary.id(), "step "),
                                    currentMember.get().zone())
                            .open());
            goOn.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(goOn);
        }
        steps.add(new CopyAddress());
        steps.add(new Button(
                "History",
                click -> new HistoryDialog(
                                "“" + summary.title() + "”",
                                headsUps.history(summary.id()),
                                currentMember.get().zone())
                        .open()));
        return new PageHeader(summary.title())
                .trail(back)
                .marks(Marks.of(summary))
                .actions(steps.toArray(Component[]::new));
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
