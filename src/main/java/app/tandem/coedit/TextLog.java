package app.tandem.coedit;

import app.tandem.history.Revisions;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shared texts on disk: what was acknowledged, and what has settled. */
@Component
class TextLog {
    private final SharedTextRepository texts;
    private final TextUpdateRepository updates;
    private final ApplicationEventPublisher events;
    private final Revisions revisions;
    private final Clock clock;

    TextLog(
            SharedTextRepository texts,
            TextUpdateRepository updates,
            ApplicationEventPublisher events,
            Revisions revisions,
            Clock clock) {
        this.texts = texts;
        this.updates = updates;
        this.events = events;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** The unique order of the log refuses what another node has numbered first. */
    @Transactional
    public void append(UUID textId, List<Update> batch) {
        var now = clock.instant();
        updates.saveAll(batch.stream()
                .map(update -> new TextUpdate(textId, update, now))
                .toList());
    }

    @Transactional(readOnly = true)
    public @Nullable List<Update> since(UUID textId, int version) {
        var missed = updates.findByTextIdAndFromVersionGreaterThanEqualOrderByFromVersion(textId, version).stream()
                .map(TextUpdate::update)
                .toList();
        return missed.isEmpty() || missed.getFirst().version() == version ? missed : null;
    }

    @Transactional(readOnly = true)
    public boolean has(UUID textId) {
        return texts.findById(textId).isPresent();
    }

    @Transactional(readOnly = true)
    public Settled settled(UUID textId) {
        var text = find(textId);
        return new Settled(text.settled(), text.text());
    }

    @Transactional
    public void settle(Member by, UUID textId, int version, String words, Set<UUID> authors) {
        var text = find(textId);
        var before = new Settled(text.settled(), text.text());
        if (text.settle(words, version)) {
            revisions.writtenBy(authors);
            events.publishEvent(new TextSettled(by, textId, before.version(), before.text(), words, authors));
        }
    }

    /** In the current partnership; always a beginning of a log, so that what stays has no gaps. */
    @Transactional
    public int compact(Instant before, int versionsKept) {
        return texts.settledBeyond(versionsKept).stream()
                .mapToInt(text -> updates.lastBefore(text.id(), text.settled() - versionsKept, before)
                        .map(last -> updates.forget(text.id(), last))
                        .orElse(0))
                .sum();
    }

    private SharedText find(UUID textId) {
        return texts.findById(textId).orElseThrow(() -> new NotFound("This text does not exist."));
    }

    record Settled(int version, String text) {}
}
