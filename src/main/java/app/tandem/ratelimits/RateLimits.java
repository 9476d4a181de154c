package app.tandem.ratelimits;

import app.tandem.partnership.AccessRefused;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Asked by whatever may be done only so often: {@code limits.of(Knock.LINK).take(address)}. */
@Component
public class RateLimits {
    private final Map<Knock, RateLimit> limits = new EnumMap<>(Knock.class);

    RateLimits(Environment settings, ApplicationEventPublisher events) {
        for (var knock : Knock.values()) {
            limits.put(knock, RateLimit.of(knock, settings.getProperty(knock.setting()), events, way(knock)));
        }
    }

    public RateLimit of(Knock knock) {
        return Objects.requireNonNull(limits.get(knock));
    }

    private static AccessRefused.Way way(Knock knock) {
        return switch (knock) {
            case SOCKET -> AccessRefused.Way.SOCKET;
            case API, BAD_TOKEN -> AccessRefused.Way.API;
            default -> AccessRefused.Way.PAGE;
        };
    }
}
