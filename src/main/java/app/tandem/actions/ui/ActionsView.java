package app.tandem.actions.ui;

import app.tandem.actions.ActionDraft;
import app.tandem.actions.ActionEvent;
import app.tandem.actions.ActionSummary;
import app.tandem.actions.Actions;
import app.tandem.drafts.Drafts;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.SideBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What everybody on both sides has promised to do: mine first, then each side's, the client's on the left. */
@Route(value = "actions", layout = PartnershipLayout.class)
@Menu(title = "Actions", order = 4)
@PageTitle("Actions · Tandem")
@PermitAll
class ActionsView extends Main {
    private final transient Actions actions;
    private final PageHeader header = new PageHeader("Actions");
    private final Rows mine;
    private final Map<Side, Rows> bySide = new EnumMap<>(Side.class);
    private final Rows over;
    private final EmptyState nothing;
    private final boolean writes;

    ActionsView(
            Actions actions, Drafts drafts, Partnerships partnerships, CurrentMember currentMember, LiveUpdates live) {
        this.actions = actions;
        var me = currentMember.get();
        writes = me.may(Verb.WRITE_SHARED);
        var slug = me.slug();
        var typing = new KeptTyping(drafts, me.partnershipId(), "new action ");
        mine = new Rows(
                action -> ActionRow.withSteps(action, slug, actions),
                "Nothing waits for you. What you promise, and what you asked for and is done, stands here.");
        over = new Rows(
                action -> ActionRow.of(action, slug),
                "What has been confirmed or dropped stays here, with its reason.");
        var sides = new Div();
        sides.addClassNames("columns", "two");
        for (var side : Side.values()) {
            var rows = new Rows(
                    action -> ActionRow.of(action, slug),
                    writes
                            ? "Nothing is open on this side. Ask somebody with “Add an action”, or promise something yourself."
                            : "Nothing is open on this side.");
            bySide.put(side, rows);
            var card = new Card(side == Side.CLIENT ? "Client" : "BPO");
            card.removeAll();
            card.addClassName(side == Side.CLIENT ? "of-client" : "of-bpo");
            card.add(new Div(new SideBadge(side, Colleague.company(side, partnerships.colleagues()))), rows);
            sides.add(card);
        }
        add(header);
        if (writes) {
            var form = new ActionForm(actions, typing, partnerships, currentMember, null, id -> {});
            nothing = nothingYet(new Button("Begin with this example", click -> form.fillIfEmpty(example(me))));
            add(nothing);
            var first = new Div(new Card("Waits for me", mine), new Card("Add an action", form));
            first.addClassNames("columns", "lead");
            add(first);
        } else {
            nothing = nothingYet();
            add(nothing);
        }
        add(sides, new Card("Done and dropped", over));
        live.show(this, ActionEvent.class, this::show);
    }

    private void show() {
        var goingOn = actions.goingOn();
        var mineNow = goingOn.stream().filter(ActionSummary::waitsForMe).toList();
        header.subtitle(
                goingOn.isEmpty()
                        ? "What one person will do by a date, on either side"
                        : goingOn.size() + " going on" + (writes ? ", waiting for you: " + mineNow.size() : ""));
        var past = actions.over();
        nothing.setVisible(goingOn.isEmpty() && past.isEmpty());
        mine.show(mineNow);
        bySide.forEach((side, rows) -> rows.show(
                goingOn.stream().filter(action -> action.ownerSide() == side).toList()));
        over.show(past);
    }

    private static EmptyState nothingYet(Component... firstSteps) {
        return new EmptyState(
                "No action yet",
                "An action is one thing that one person of either side will do by a day, such as “Call five customers whose"
                        + " case was closed twice”. Whoever asked for it confirms it once it is done.",
                firstSteps);
    }

    private static ActionDraft example(Member me) {
        return new ActionDraft(
                "Call five customers whose case was closed twice",
                me.personId(),
                LocalDate.now(me.zone()).plusWeeks(1));
    }

    /** Actions, or what will be here. */
    private final class Rows extends Div {
        private final Paragraph nothing;
        private final LiveRows<ActionSummary> rows;

        Rows(Function<ActionSummary, Component[]> row, String whatBelongsHere) {
            nothing = new Paragraph(whatBelongsHere);
            nothing.addClassName("muted");
            rows = new LiveRows<>(ActionSummary::id, row);
            add(nothing, rows);
        }

        void show(List<ActionSummary> found) {
            nothing.setVisible(found.isEmpty());
            rows.setVisible(!found.isEmpty());
            rows.show(found);
        }
    }
}
