package app.tandem.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.Platform;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TandemTest
class MailsTest {
    private static final String WORDS = "The words of the letter that only Lee should read.";

    private final Mails mails;
    private final Platform platform;
    private final Goals goals;
    private final Cast cast;
    private final TransactionTemplate transaction;
    private final DataSource database;
    private final String lee = "lee-" + UUID.randomUUID() + "@acme.example";

    MailsTest(
            Mails mails,
            Platform platform,
            Goals goals,
            Cast.Casting casting,
            PlatformTransactionManager transactions,
            DataSource database) {
        this.mails = mails;
        this.platform = platform;
        this.goals = goals;
        this.database = database;
        cast = casting.fresh();
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aMailArrivesAsTextAndAsHtmlWithLinksToOurOwnAddress() {
        mails.send(cast.lee.organisationId(), mail());

        var received = Letterbox.newestFor(lee);
        assertThat(received.subject()).isEqualTo("Acme invites you — “Grüße” & more");
        assertThat(received.plain())
                .contains(WORDS, "Join:\n" + Letterbox.PUBLIC_ADDRESS + "/join/abc?x=1&y=2")
                .doesNotContain("<p>");
        assertThat(received.html())
                .contains(WORDS, "href=\"" + Letterbox.PUBLIC_ADDRESS + "/join/abc?x&#x3D;1&amp;y&#x3D;2\"")
                .contains("prefers-color-scheme: dark");
        assertThat(received.links()).containsExactly("/join/abc?x=1&y=2");
    }

    @Test
    void nothingInAMailIsReadAsHtmlOrFetched() {
        mails.send(
                cast.lee.organisationId(),
                new Mail(
                        lee,
                        "Invitation",
                        "<b>Acme</b>",
                        List.of("Hello <script>alert(1)</script> <img src=//evil.example>")));

        assertThat(Letterbox.newestFor(lee).html())
                .contains("&lt;script&gt;", "&lt;img src", "<title>&lt;b&gt;Acme")
                .doesNotContain("<script", "<img", "<link", "@import", "url(");
    }

    @Test
    void aMailOfACommandThatIsUndoneIsNeverSent() {
        assertThatThrownBy(() -> cast.actAs(
                        cast.lee,
                        () -> transaction.executeWithoutResult(status -> {
                            goals.draft(GoalsTest.draft(cast.lee, cast.mia));
                            mails.send(cast.lee.organisationId(), mail());
                            throw new IllegalStateException("undone");
                        })))
                .hasMessage("undone");
        assertThatThrownBy(() -> platform.write(() -> {
                    mails.send(cast.lee.organisationId(), mail());
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        mails.send(cast.lee.organisationId(), new Mail(lee, "Invitation", "The one that counts", List.of()));

        assertThat(Letterbox.awaitFor(lee, 1))
                .extracting(Letterbox.Received::subject)
                .containsExactly("The one that counts");
    }

    @Test
    void aMailOfACommandInAPartnershipLeavesAfterItsCommit() {
        cast.actAs(
                cast.lee,
                () -> transaction.executeWithoutResult(status -> {
                    goals.draft(GoalsTest.draft(cast.lee, cast.mia));
                    mails.send(cast.lee.organisationId(), mail());
                }));

        assertThat(Letterbox.newestFor(lee).plain()).contains(WORDS);
    }

    @Test
    void theDatabaseNeverHoldsTheWordsInTheClearAndForgetsThemOnceSent() throws SQLException {
        platform.write(() -> {
            mails.send(cast.lee.organisationId(), mail());
            return true;
        });
        assertThat(dump()).doesNotContain(WORDS, "/join/abc");

        Letterbox.newestFor(lee);
        waitUntilForgotten();
    }

    private void waitUntilForgotten() throws SQLException {
        for (var patience = 0; patience < 100; patience++) {
            var row = dump();
            if (row.contains("SENT")) {
                assertThat(row).contains("sealed=null");
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("The mail was never noted as sent: " + dump());
    }

    private String dump() throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select recipient, about, state, sealed, reason from outgoing_mail where recipient = ?")) {
            query.setString(1, lee);
            var found = query.executeQuery();
            while (found.next()) {
                rows.add("%s %s %s sealed=%s reason=%s"
                        .formatted(
                                found.getString(1),
                                found.getString(2),
                                found.getString(3),
                                found.getString(4),
                                found.getString(5)));
            }
        }
        return rows.toString();
    }

    private Mail mail() {
        return new Mail(
                lee,
                "Invitation",
                "Acme invites you — “Grüße” & more",
                List.of(WORDS),
                new Mail.Button("Join", "/join/abc?x=1&y=2"));
    }
}
