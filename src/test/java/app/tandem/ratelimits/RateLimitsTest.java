package app.tandem.ratelimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tandem.partnership.AccessRefused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class RateLimitsTest {
    private final List<Object> told = new ArrayList<>();
    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void whoeverKnocksTooOftenHearsWhenToComeBack() {
        settings.setProperty("tandem.limits.link", "3/PT1M");
        var links = limits().of(Knock.LINK);
        for (var i = 0; i < 3; i++) {
            links.take("203.0.113.7");
        }

        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(() -> links.take("203.0.113.7"))
                .satisfies(refusal -> assertThat(refusal.seconds()).isBetween(10L, 20L))
                .withMessageMatching("That was too often in a short time. Please wait \\d+ seconds, then try again.");
        assertThat(told)
                .singleElement()
                .isEqualTo(new AccessRefused(
                        AccessRefused.Kind.TOO_OFTEN, AccessRefused.Way.PAGE, "link", "More than 3 times in a minute"));
    }

    @Test
    void nobodyIsHeldUpByAnother() {
        settings.setProperty("tandem.limits.link", "1/PT1M");
        var links = limits().of(Knock.LINK);
        links.take("203.0.113.7");

        assertThatCode(() -> links.take("203.0.113.8")).doesNotThrowAnyException();
    }

    @Test
    void capitalsAreNoOtherAddress() {
        settings.setProperty("tandem.limits.invitation", "1/PT1M");
        var emails = limits().of(Knock.INVITATION);
        emails.take("lee@acme.example");

        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> emails.take("Lee@ACME.example"));
    }

    @Test
    void whatIsCountedAfterTheFactIsRefusedNextTime() {
        settings.setProperty("tandem.limits.unknown-page", "2/PT1M");
        var unknown = limits().of(Knock.UNKNOWN_PAGE);
        unknown.check("A1");
        unknown.count("A1");
        unknown.check("A1");
        unknown.count("A1");

        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> unknown.check("A1"));
        assertThatCode(() -> unknown.check("B2")).doesNotThrowAnyException();
    }

    @Test
    void aMillionAddressesDoNotFillTheMemory() {
        var links = limits().of(Knock.LINK);
        for (var i = 0; i < 300_000; i++) {
            links.take("2001:db8::" + i);
        }

        assertThat(links.keys()).isLessThanOrEqualTo(50_000);
    }

    @Test
    void aSettingThatCannotBeReadSaysHowItIsWritten() {
        settings.setProperty("tandem.limits.link", "many");

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(this::limits)
                .withMessage("tandem.limits.link is written like 60/PT1M: how often, in which time.");
    }

    private RateLimits limits() {
        return new RateLimits(settings, told::add);
    }
}
