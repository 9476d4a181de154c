package app.tandem.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.mail.Mail;
import app.tandem.mail.Mails;
import app.tandem.mail.Outbox;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.NotFound;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The mail server takes every call and never says a word. */
@TandemTest
class MailViewTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Mails mails;
    private final Tabs tabs;
    private final Outbox outbox;
    private final CurrentPerson currentPerson;
    private final Cast cast;
    private final Cast others;
    private final String lee = "lee-" + UUID.randomUUID() + "@acme.example";

    MailViewTest(Mails mails, Tabs tabs, Outbox outbox, CurrentPerson currentPerson, Cast.Casting casting) {
        this.mails = mails;
        this.tabs = tabs;
        this.outbox = outbox;
        this.currentPerson = currentPerson;
        cast = casting.fresh();
        others = casting.fresh();
    }

    @DynamicPropertySource
    static void silentMailServer(DynamicPropertyRegistry settings) throws IOException {
        var server = new ServerSocket(0);
        var calls = new ArrayList<Socket>();
        Thread.startVirtualThread(() -> {
            while (true) {
                try {
                    calls.add(server.accept());
                } catch (IOException closed) {
                    return;
                }
            }
        });
        settings.add("tandem.smtp.port", server::getLocalPort);
        settings.add("tandem.smtp.patience", PATIENCE::toString);
    }

    @Test
    void anAdminOfTheBpoSeesWhatKeepsAMailAndTriesAgainButNeverReadsIt() {
        send();
        awaitText(cast.ben, "The mail server does not answer.");

        try (var page = tabs.openAddress(cast.ben.personId(), "settings/mail")) {
            assertThat(page.text())
                    .contains(lee, "Invitation", "Failed")
                    .doesNotContain("Come in", "Hello Lee", "/join");
            _click(_get(
                    Button.class,
                    button -> button.withPredicate(
                            found -> found.getAriaLabel().orElse("").endsWith(lee))));
            assertThat(page.text()).contains("Being tried again now.");
        }
        awaitText(cast.ben, "Tried 2×");
    }

    @Test
    void nobodyWhoSendsAMailWaitsForTheMailServer() {
        var start = Instant.now();
        for (var i = 0; i < 20; i++) {
            send();
        }

        assertThat(Duration.between(start, Instant.now())).isLessThan(PATIENCE.multipliedBy(10));
    }

    @Test
    void forEverybodyElseThereIsNoSuchPage() {
        send();
        for (var other : List.of(cast.mia, cast.sam, cast.gil, cast.lee)) {
            try (var page = tabs.openAddress(other.personId(), "settings/mail")) {
                assertThat(page.text()).contains("There is nothing here").doesNotContain(lee);
                assertThat(_find(Button.class, button -> button.withText("Try again now")))
                        .isEmpty();
            }
        }
    }

    @Test
    void anotherOutsourcersAdminHearsNothingOfTheseMailsAndCannotSendThemAgain() {
        send();
        var id = currentPerson.actAs(cast.ben.personId(), outbox::waiting).stream()
                .filter(mail -> mail.to().equals(lee))
                .findFirst()
                .orElseThrow()
                .id();

        try (var page = tabs.openAddress(others.ben.personId(), "settings/mail")) {
            assertThat(page.text()).contains("Mail").doesNotContain(lee);
        }
        assertThatThrownBy(() -> currentPerson.actAs(others.ben.personId(), () -> outbox.tryAgain(id)))
                .isInstanceOf(NotFound.class);
    }

    private void send() {
        mails.send(
                cast.lee.organisationId(),
                new Mail(lee, "Invitation", "Come in", List.of("Hello Lee"), new Mail.Button("Join", "/join/secret")));
    }

    private void awaitText(app.tandem.partnership.Member reader, String words) {
        var deadline = Instant.now().plusSeconds(20);
        while (true) {
            try (var page = tabs.openAddress(reader.personId(), "settings/mail")) {
                if (page.text().contains(words)) {
                    return;
                }
                assertThat(Instant.now()).as(page.text()).isBefore(deadline);
            }
            try {
                Thread.sleep(300);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
