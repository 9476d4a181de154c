package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import app.tandem.partnership.Missing;
import app.tandem.shell.Card;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What is still missing, and the step that takes the partnership live. */
class GoLiveCard extends Card {
    private final transient Runnable goLive;
    private final Div content = new Div();
    private final Saying saying = new Saying();

    GoLiveCard(Runnable goLive) {
        super("6 · Go live");
        this.goLive = goLive;
        content.addClassName("form");
        content.getElement().setAttribute("aria-live", "polite");
        add(content, saying);
    }

    void show(ClientSummary client) {
        content.removeAll();
        saying.say("", false);
        if (client.isLive()) {
            var home = new Anchor("/p/" + client.slug(), "Open " + client.name());
            home.setRouterIgnore(true);
            content.add(new Div(new StatusBadge(Status.GOOD, "Live")), home);
            return;
        }
        var missing = new UnorderedList();
        missing.addClassName("rows");
        client.missing().forEach(what -> missing.add(row(what)));
        var go = new Button("Go live", click -> {
            if (!saying.says("", goLive)) {
                missing.getChildren().forEach(row -> row.addClassName("changed"));
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        content.add(client.missing().isEmpty() ? new Paragraph("Everything is there.") : missing, new Div(go));
    }

    private static ListItem row(Missing what) {
        var step = new Anchor("#" + what.step().anchor(), what.words());
        step.setRouterIgnore(true);
        var row = new ListItem(new StatusBadge(Status.WATCH, "Missing"), step);
        row.addClassNames("row");
        return row;
    }
}
