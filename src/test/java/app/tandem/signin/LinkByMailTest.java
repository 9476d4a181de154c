package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LinkByMailTest {
    private final SignInLinks links = mock();
    private final LinkByMail way = new LinkByMail(links);
    private final CountDownLatch found = new CountDownLatch(1);

    @Test
    @Timeout(10)
    void theAnswerDoesNotWaitForWhetherAnybodyHasTheAddress() {
        doAnswer(slow -> {
                    found.await();
                    return null;
                })
                .when(links)
                .sendTo(anyString());

        assertThat(way.redirectFor("lee@acme.example")).contains("/sign-in/sent");
        found.countDown();
    }

    @Test
    @Timeout(10)
    void aFloodIsAnsweredTheSameAndKeepsNoMoreThanItsLine() {
        doAnswer(slow -> {
                    found.await();
                    return null;
                })
                .when(links)
                .sendTo(anyString());

        for (var i = 0; i < 1_000; i++) {
            assertThat(way.redirectFor("stranger" + i + "@acme.example")).contains("/sign-in/sent");
        }
        found.countDown();
        way.destroy();
        org.mockito.Mockito.verify(
                        links,
                        org.mockito.Mockito.after((int) Duration.ofMillis(500).toMillis())
                                .atMost(202))
                .sendTo(anyString());
    }
}
