package app.tandem.live;

import app.tandem.partnership.PartnershipEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells open tabs when a moment has come at which something stands otherwise though nobody did anything. */
@Component
public class Moments {
    private static final int FORGOTTEN_ABOVE = 10_000;

    private record Moment(UUID partnershipId, Class<? extends PartnershipEvent> changed, Instant at) {}

    private final Set<Moment> awaited = ConcurrentHashMap.newKeySet();
    private final LiveUpdates live;
    private final Clock clock;

    Moments(LiveUpdates live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /**
     * Every open tab has read what it shows, and so has let its moments be known here.
     *
     * @param changed whoever shows what such events change looks again then
     */
    public void await(UUID partnershipId, Class<? extends PartnershipEvent> changed, Instant at) {
        if (at.isAfter(clock.instant()) && awaited.size() < FORGOTTEN_ABOVE) {
            awaited.add(new Moment(partnershipId, changed, at));
        }
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    public void tell() {
        var now = clock.instant();
        awaited.stream()
                .filter(moment -> !moment.at().isAfter(now))
                .peek(awaited::remove)
                .map(moment -> new Moment(moment.partnershipId(), moment.changed(), now))
                .distinct()
                .forEach(moment -> live.lookAgain(moment.partnershipId(), moment.changed()));
    }
}
