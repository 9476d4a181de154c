package app.tandem.scorecards;

import app.tandem.partnership.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Periods whose value nobody changes alone: both sides have closed them, or agreed on it in a dispute. */
@Component
class SettledPeriods {
    private static final int LONGEST = 92;

    private final PeriodCloseRepository closes;
    private final DisputeRepository disputes;

    SettledPeriods(PeriodCloseRepository closes, DisputeRepository disputes) {
        this.closes = closes;
        this.disputes = disputes;
    }

    /** Why values of these days cannot change. */
    static final class Reasons {
        private final Map<UUID, Map<Period, String>> sentences = new HashMap<>();

        /** In a sentence; nothing where they can. */
        Optional<String> of(UUID measureId, Rhythm rhythm, LocalDate day) {
            @Nullable
            String sentence = sentences.getOrDefault(measureId, Map.of()).get(rhythm.stepOf(day));
            return Optional.ofNullable(sentence);
        }

        private void add(UUID measureId, Period period, String sentence) {
            sentences.computeIfAbsent(measureId, id -> new HashMap<>()).put(period, sentence.formatted(period.label()));
        }
    }

    Reasons between(Collection<UUID> measures, LocalDate from, LocalDate to) {
        var reasons = new Reasons();
        disputes.thatCount(measures, from.minusDays(LONGEST), to).stream()
                .filter(dispute -> dispute.agreed() != null)
                .forEach(dispute -> reasons.add(
                        dispute.measureId(),
                        dispute.period(),
                        "Both sides agreed on the value of %s in a dispute. Dispute it again to change it."));
        closes.closed(measures, from.minusDays(LONGEST), to)
                .forEach(close -> reasons.add(
                        close.measureId(),
                        close.period(),
                        "%s is closed: both sides have signed it. Ask to open it again first."));
        return reasons;
    }

    void requireOpen(MeasureDetails measure, LocalDate day) {
        between(List.of(measure.id()), day, day)
                .of(measure.id(), measure.rhythm(), day)
                .ifPresent(sentence -> {
                    throw new Refusal(measure.name() + ": " + sentence);
                });
    }

    /** An agreement can be disputed again; what is closed cannot. */
    void requireNotClosed(MeasureDetails measure, Period period) {
        closes.findByMeasureIdAndStepAndPeriodStart(measure.id(), period.cadence(), period.start())
                .filter(PeriodClose::isClosed)
                .ifPresent(close -> {
                    throw new Refusal("%s, %s is closed: both sides have signed it. Ask to open it again first."
                            .formatted(measure.name(), period.label()));
                });
    }
}
