package app.tandem.mail.ui;

import app.tandem.mail.MailSummary;
import app.tandem.shell.Moment;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/** A mail in the list: to whom, of which kind, since when, and what keeps it. */
final class MailRow {
    private final Clock clock;
    private final Consumer<MailSummary> tryAgain;

    MailRow(Clock clock, Consumer<MailSummary> tryAgain) {
        this.clock = clock;
        this.tryAgain = tryAgain;
    }

    Component[] waiting(MailSummary mail) {
        if (!mail.isInTrouble()) {
            return new Component[] {what(mail, new StatusBadge(Status.LATE, "On its way"), mail.about())};
        }
        var next = mail.nextTryAt().isAfter(clock.instant())
                ? "tried %d×, next at %s".formatted(mail.tries(), at(mail.nextTryAt()))
                : "being tried again now";
        var again = new Button("Try again now", click -> tryAgain.accept(mail));
        again.setAriaLabel("Try again now: " + mail.to());
        return new Component[] {
            what(mail, new StatusBadge(Status.OFF, "Failed"), mail.reason() + " " + sentence(next)), again
        };
    }

    Component[] givenUp(MailSummary mail) {
        var reason = mail.reason() == null ? "It could not be sent while it was of use." : mail.reason();
        return new Component[] {what(mail, new StatusBadge(Status.WATCH, "Given up"), reason)};
    }

    private Div what(MailSummary mail, StatusBadge status, String words) {
        var title = new Span(mail.to());
        title.addClassNames("title", "strong");
        var kind = new Span(mail.about() + " · written " + at(mail.writtenAt()));
        kind.addClassName("detail");
        var what = new Div(title, kind);
        if (!words.equals(mail.about())) {
            what.add(new Div(words));
        }
        what.add(status);
        what.addClassName("what");
        return what;
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String at(Instant moment) {
        return Moment.inWords(moment, ZoneId.of("UTC"));
    }
}
