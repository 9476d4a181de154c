package app.tandem.actions.ui;

import app.tandem.actions.ActionDetails;
import app.tandem.actions.ActionEvent;
import app.tandem.actions.Actions;
import app.tandem.actions.Limits;
import app.tandem.drafts.Drafts;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.Facts;
import app.tandem.shell.Moment;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One action: who does it by when, where it comes from, and what can be done about it now. */
@Route(value = "actions/:id", layout = PartnershipLayout.class)
@PageTitle("Action · Tandem")
@PermitAll
class ActionView extends Main implements BeforeEnterObserver {
    private final transient Actions actions;
    private final transient Limits limits;
    private final transient Partnerships partnerships;
    private final transient Drafts drafts;
    private final transient CurrentMember currentMember;
    private final transient LiveUpdates live;
    private transient @Nullable UUID id;
    private transient @Nullable ActionDetails shown;

    ActionView(
            Actions actions,
            Limits limits,
            Partnerships partnerships,
            Drafts drafts,
            CurrentMember currentMember,
            LiveUpdates live) {
        this.actions = actions;
        this.limits = limits;
        this.partnerships = partnerships;
        this.drafts = drafts;
        this.currentMember = currentMember;
        this.live = live;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = AddressId.of(event, "id");
        actions.details(asked);
        var first = id == null;
        id = asked;
        if (first) {
            live.show(this, ActionEvent.class, this::show);
        } else {
            show();
        }
    }

    private void show() {
        if (id == null) {
            return;
        }
        var action = actions.details(id);
        if (!action.equals(shown)) {
            shown = action;
            removeAll();
            add(header(action), new Card("What was agreed", facts(action)));
            if (!action.limits().isEmpty()) {
                add(new LimitsCard(action, currentMember.get().zone()));
            }
        }
    }

    private PageHeader header(ActionDetails action) {
        var summary = action.summary();
        return new PageHeader(summary.title())
                .marks(new ActionBadge(summary))
                .actions(ActionButtons.of(summary, actions, limits, partnerships, drafts, currentMember.get()));
    }

    private Facts facts(ActionDetails action) {
        var summary = action.summary();
        var facts = new Facts();
        facts.name("Owner", summary.owner(), summary.ownerSide(), summary.owner());
        facts.say(
                "Due",
                new Span(summary.moved().isEmpty() ? summary.dueDay() : summary.dueDay() + ", " + summary.moved()));
        facts.say("Asked by", summary.requester() + ", who confirms it");
        facts.quote("Done means", action.doneMeans());
        var origin = action.origin();
        if (origin != null) {
            facts.say(
                    "Comes from", new Anchor("/p/" + currentMember.get().slug() + "/" + origin.path(), origin.title()));
        }
        var doneAt = action.doneAt();
        if (doneAt != null) {
            facts.say("Done", new Moment(doneAt, currentMember.get().zone()));
        }
        facts.quote("Was sent back", action.sentBackBecause());
        facts.quote("Dropped because", action.droppedBecause());
        return facts;
    }
}
