package app.tandem.actions.ui;

import app.tandem.actions.ActionDetails;
import app.tandem.actions.ActionEvent;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.actions.Limits;
import app.tandem.drafts.Drafts;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Verb;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.Facts;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.Moment;
import app.tandem.shell.PageHeader;
import app.tandem.shell.Part;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.Steps;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
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
    private final transient Member reader;
    private final transient LiveUpdates live;
    private final PageHeader header = new PageHeader("Action");
    private final Steps steps = new Steps();
    private final Anchor lesson = new Anchor("", "What did we learn?");
    private final Part agreed = new Part();
    private final Part beyond = new Part();
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
        this.live = live;
        reader = currentMember.get();
        lesson.addClassName("button");
        header.actions(steps, lesson, new Button("History", click -> showHistory()));
        add(header, new Card("What was agreed", agreed), beyond);
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
        if (action.equals(shown)) {
            return;
        }
        shown = action;
        var summary = action.summary();
        header.setTitle(summary.title());
        header.marks(new ActionBadge(summary));
        steps.show(ActionButtons.of(summary, actions, limits, partnerships, drafts));
        lesson.setHref("/p/" + reader.slug() + "/lessons/from/action/" + summary.id());
        lesson.setVisible(summary.state().isDone() && reader.may(Verb.WRITE_SHARED));
        agreed.show(action, () -> List.of(facts(action)));
        beyond.show(
                List.of(action.limits(), summary),
                () -> action.limits().isEmpty() ? List.of() : List.of(new LimitsCard(action, reader.zone())));
    }

    private void showHistory() {
        var action = actions.details(Objects.requireNonNull(id)).summary();
        new HistoryDialog("“" + action.title() + "”", actions.history(action.id()), reader.zone()).open();
    }

    /** While it waits for a decision, the day that stands there is nobody's to keep. */
    private static String due(ActionSummary action) {
        var day = action.moved().isEmpty() ? action.dueDay() : action.dueDay() + ", " + action.moved();
        return action.limit() == null
                ? day
                : "The clock stands still. It was due %s; the business days that it waits are added once it is decided."
                        .formatted(day);
    }

    private Facts facts(ActionDetails action) {
        var summary = action.summary();
        var facts = new Facts();
        facts.name("Owner", summary.owner(), summary.ownerSide(), summary.owner());
        facts.say("Due", new Span(due(summary)));
        var limit = summary.limit();
        if (limit != null) {
            facts.say("Waits", new Span(limit.waitsWith()));
        }
        facts.say("Asked by", summary.requester() + ", who confirms it");
        facts.say("Pillar", action.pillar().word());
        facts.quote("Done means", action.doneMeans());
        var origin = action.origin();
        if (origin != null) {
            facts.say("Comes from", new Anchor("/p/" + reader.slug() + "/" + origin.path(), origin.title()));
        }
        var doneAt = action.doneAt();
        if (doneAt != null) {
            facts.say("Done", new Moment(doneAt, reader.zone()));
        }
        facts.quote("Was sent back", action.sentBackBecause());
        facts.quote("Dropped because", action.droppedBecause());
        return facts;
    }
}
