package app.tandem.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Mail MAIL = new Mail("lee@acme.example", "Invitation", "Come in", List.of("Hello"));

    private final OutgoingMail mail = new OutgoingMail(UUID.randomUUID(), MAIL, "sealed", NOW);

    @Test
    void isTakenUpByOneOnly() {
        assertThat(mail.takeUp(NOW)).isTrue();
        assertThat(mail.takeUp(NOW)).isFalse();
    }

    @Test
    void isTakenUpAgainWhenWhoeverHadItNeverCameBack() {
        mail.takeUp(NOW);

        assertThat(mail.takeUp(NOW.plus(Duration.ofMinutes(6)))).isTrue();
    }

    @Test
    void isForgottenOnceSent() {
        mail.takeUp(NOW);
        mail.sent(NOW);

        assertThat(mail.words()).isNull();
        assertThat(mail.takeUp(NOW.plusSeconds(9_000))).isFalse();
    }

    @Test
    void isTriedAgainEverLessOftenAndGivenUpAfterADay() {
        var now = NOW;
        var pauses = new ArrayList<Long>();
        while (mail.takeUp(now)) {
            mail.failed("The mail server does not answer.", now);
            if (mail.state() == MailState.WAITING) {
                pauses.add(Duration.between(now, mail.nextTryAt()).toSeconds());
                now = mail.nextTryAt();
            }
        }

        assertThat(pauses).startsWith(20L, 40L, 80L).isSorted().endsWith(3_600L);
        assertThat(now).isBefore(NOW.plus(Duration.ofHours(24)));
        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mail.reason()).isEqualTo("The mail server does not answer.");
        assertThat(mail.words()).isNull();
    }

    @Test
    void isGivenUpWhenItsLinkWouldNoLongerWork() {
        var link =
                new OutgoingMail(UUID.randomUUID(), MAIL.usefulUntil(NOW.plus(Duration.ofMinutes(15))), "sealed", NOW);

        assertThat(link.takeUp(NOW.plus(Duration.ofMinutes(15)))).isFalse();
        assertThat(link.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(link.words()).isNull();
    }

    @Test
    void isTriedAtOnceWhenAnAdminAsksForIt() {
        mail.takeUp(NOW);
        mail.failed("The mail server does not answer.", NOW);
        assertThat(mail.takeUp(NOW.plusSeconds(1))).isFalse();

        mail.tryAgain(NOW.plusSeconds(1));

        assertThat(mail.takeUp(NOW.plusSeconds(1))).isTrue();
    }
}
