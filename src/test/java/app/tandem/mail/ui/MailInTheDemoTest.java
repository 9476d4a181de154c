package app.tandem.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.mail.Mail;
import app.tandem.mail.Mails;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@TandemTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "tandem.smtp.host=")
class MailInTheDemoTest {
    private final Mails mails;
    private final Tabs tabs;
    private final Cast cast;

    MailInTheDemoTest(Mails mails, Tabs tabs, Cast.Casting casting) {
        this.mails = mails;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void withoutAMailServerMailsAreShownInsteadOfSent() throws InterruptedException {
        var lee = "lee-" + UUID.randomUUID() + "@acme.example";
        mails.send(
                cast.lee.organisationId(),
                new Mail(lee, "Invitation", "Come in", List.of("Hello Lee"), new Mail.Button("Join", "/join/abc")));

        var deadline = Instant.now().plusSeconds(15);
        while (true) {
            try (var page = tabs.openAddress(cast.ben.personId(), "settings/mail")) {
                if (page.text().contains("Hello Lee")) {
                    assertThat(page.text()).contains("In the demo no mail leaves", lee, "Come in");
                    assertThat(_get(Anchor.class, link -> link.withText("Join")).getHref())
                            .isEqualTo("/join/abc");
                    break;
                }
                assertThat(Instant.now()).as(page.text()).isBefore(deadline);
            }
            Thread.sleep(200);
        }
        assertThat(Letterbox.allFor(lee)).isEmpty();
    }
}
