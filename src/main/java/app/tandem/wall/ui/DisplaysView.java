package app.tandem.wall.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Moment;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.SureDialog;
import app.tandem.wall.DisplayEvent;
import app.tandem.wall.DisplaySummary;
import app.tandem.wall.WallDisplays;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The screens that show the scorecard by themselves, for both sides to see and their admins to look after. */
@Route(value = "displays", layout = PartnershipLayout.class)
@PageTitle("Wall displays · Tandem")
@PermitAll
class DisplaysView extends Main {
    private final transient WallDisplays displays;
    private final transient Member me;
    private final boolean looksAfter;
    private final LiveRows<DisplaySummary> rows = new LiveRows<>(DisplaySummary::id, this::row);
    private final Card card = new Card("Screens that show the scorecard", rows);
    private final Div nothing = new Div();

    DisplaysView(WallDisplays displays, CurrentMember currentMember, Rights rights, LiveUpdates live) {
        this.displays = displays;
        me = currentMember.get();
        looksAfter = rights.allow(Verb.LOOK_AFTER_DISPLAYS);
        var wall = new Anchor("/p/" + me.slug() + "/wall", "Open the wall display");
        wall.setRouterIgnore(true);
        wall.addClassName("like-a-button");
        var header = new PageHeader("Wall displays")
                .subtitle("Each shows the shared scorecard without anybody being signed in, and nothing else.");
        header.actions(wall);
        nothing.add(new EmptyState(
                "No screen shows it yet",
                "Open the wall display on the screen itself, say which screen it is, and it goes on showing the scorecard"
                        + " by itself, after a restart too."));
        add(header, nothing, card);
        live.show(this, DisplayEvent.class, this::show);
    }

    private void show() {
        var all = displays.all();
        nothing.setVisible(all.isEmpty());
        card.setVisible(!all.isEmpty());
        rows.show(all);
    }

    private Component[] row(DisplaySummary display) {
        var title = new Span(display.name());
        title.addClassName("title");
        var seen = display.seenAt();
        var detail = new Span("%s %s, set up by %s. %s"
                .formatted(
                        display.shows() ? "Shows until" : "Has shown nothing since",
                        Moment.inWords(display.validUntil(), me.zone()),
                        display.setUpBy(),
                        seen == null
                                ? "Not seen since Tandem was started."
                                : "Last seen " + Moment.inWords(seen, me.zone()) + "."));
        detail.addClassName("detail");
        var what = new Div(title, detail);
        what.addClassName("what");
        var ways = new Div(way(
                "History",
                display,
                () -> new HistoryDialog(display.name(), displays.history(display.id()), me.zone()).open()));
        ways.addClassName("steps");
        if (looksAfter) {
            ways.add(
                    way("Renew for 90 days", display, () -> displays.renew(display.id())),
                    way("Switch off", display, () -> switchOff(display)));
        }
        return new Component[] {what, ways};
    }

    private static Button way(String words, DisplaySummary display, Runnable way) {
        var button = new Button(words, click -> way.run());
        button.setAriaLabel(words + ": " + display.name());
        return button;
    }

    private void switchOff(DisplaySummary display) {
        new SureDialog(
                        "Switch off " + display.name() + "?",
                        "It shows nothing within seconds. To show the scorecard again, somebody signs in at the screen.",
                        "Switch it off",
                        () -> displays.switchOff(display.id()))
                .open();
    }
}
