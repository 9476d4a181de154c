package app.tandem.checkins;

import app.tandem.partnership.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the agenda as one reader sees it.
 *
 * @param id null for what a feature has found by itself
 * @param origin what it comes from, in words; empty where somebody simply raised it
 * @param page where that can be read, below the partnership's address
 * @param put who put it there and when; null for what a feature has found
 */
public record AgendaLine(
        String key,
        @Nullable UUID id,
        AgendaSection section,
        String topic,
        String origin,
        String page,
        @Nullable Put put,
        boolean mayTakeBack) {
    public record Put(String person, Side side, Instant at) {}

    static AgendaLine found(AgendaTopic topic) {
        return new AgendaLine(
                topic.key(), null, topic.section(), topic.topic(), topic.origin(), topic.page(), null, false);
    }
}
