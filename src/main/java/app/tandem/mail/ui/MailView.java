package app.tandem.mail.ui;

import app.tandem.mail.MailSummary;
import app.tandem.mail.Outbox;
import app.tandem.partnership.Verb;
import app.tandem.shell.Banner;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/** Whether mails leave: what waits and why, what was given up; in the demo, where none leaves, the mails themselves. */
@Route(value = "mail", layout = SettingsLayout.class)
@Menu(title = "Mail", order = 40)
@PageTitle("Mail · Tandem")
@PermitAll
@Needs(Verb.READ_OUTGOING_MAIL)
class MailView extends Main implements BeforeEnterObserver {
    private final transient Outbox outbox;
    private final transient MailRow rows;

    MailView(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        rows = new MailRow(clock, this::tryAgain);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void tryAgain(MailSummary mail) {
        outbox.tryAgain(mail.id());
        show();
    }

    private void show() {
        removeAll();
        var waiting = outbox.waiting();
        var givenUp = outbox.givenUp();
        var shown = outbox.shown();
        var header = new PageHeader("Mail");
        header.subtitle("Sent in the last seven days: %d · waiting: %d · given up: %d"
                .formatted(outbox.sentLately(), waiting.size(), givenUp.size()));
        header.actions(new Button("Look again", click -> show()));
        add(header);
        if (!outbox.mailsLeave()) {
            var demo = new Banner(new Span("In the demo no mail leaves. Whatever would be sent stands here instead."));
            demo.addClassName("news");
            add(demo);
        }
        if (waiting.isEmpty() && givenUp.isEmpty() && shown.isEmpty()) {
            add(new EmptyState(
                    "Nothing waits",
                    "Invitations and sign-in links leave from here. A mail that the mail server does not take stands "
                            + "here with the reason, and is tried again by itself."));
        }
        addCard("Would have been sent", shown, mail -> ShownMail.of(mail));
        addCard("Waiting", waiting, rows::waiting);
        addCard("Given up", givenUp, rows::givenUp);
        if (!givenUp.isEmpty()) {
            var advice =
                    new Paragraph("What was given up is forgotten, words and links. Invite again, or let the person "
                            + "ask for a new link.");
            advice.addClassName("muted");
            add(advice);
        }
    }

    private <T> void addCard(String title, List<T> mails, Function<T, Component[]> row) {
        if (!mails.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rows");
            mails.forEach(mail -> {
                var item = new ListItem(row.apply(mail));
                item.addClassNames("row", "stacks");
                list.add(item);
            });
            add(new Card(title, list));
        }
    }
}
