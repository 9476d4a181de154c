package app.tandem.scorecards;

import app.tandem.partnership.Partnerships;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What files of the current partnership meant last time, by the columns that they have. */
@Component
class RememberedSources {
    private static final Logger LOG = LoggerFactory.getLogger(RememberedSources.class);
    private static final int LONGEST = 60_000;

    private final ImportSourceRepository sources;
    private final Partnerships partnerships;

    RememberedSources(ImportSourceRepository sources, Partnerships partnerships) {
        this.sources = sources;
        this.partnerships = partnerships;
    }

    Optional<LastTime> lastTime(ReadingFile file) {
        return sources.findByFingerprint(KeptMapping.fingerprint(file))
                .map(source -> new LastTime(partnerships.nameOf(source.confirmedBy()), source.confirmedAt()));
    }

    ImportMapping mapping(ReadingFile file, ImportMapping guess, Set<UUID> known) {
        return sources.findByFingerprint(KeptMapping.fingerprint(file))
                .flatMap(RememberedSources::read)
                .map(kept -> kept.in(file, guess, known))
                .filter(mapping -> mapping.fits(file))
                .orElse(guess);
    }

    /** A meaning of very many words is guessed anew each time. */
    void remember(ReadingFile file, ImportMapping mapping, UUID by, Instant at) {
        var meaning = JsonMapper.shared().writeValueAsString(KeptMapping.of(file, mapping));
        if (meaning.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return;
        }
        var fingerprint = KeptMapping.fingerprint(file);
        sources.findByFingerprint(fingerprint)
                .ifPresentOrElse(
                        source -> source.means(meaning, by, at),
                        () -> sources.save(new ImportSource(fingerprint, meaning, by, at)));
    }

    /** What an older Tandem wrote down is no reason not to read a file. */
    private static Optional<KeptMapping> read(ImportSource source) {
        try {
            return Optional.of(JsonMapper.shared().readValue(source.meaning(), KeptMapping.class));
        } catch (JacksonException unreadable) {
            LOG.warn("What the columns meant last time cannot be read any more", unreadable);
            return Optional.empty();
        }
    }
}
