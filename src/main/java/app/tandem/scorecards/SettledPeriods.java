package app.tandem.scorecards;

import app.tandem.partnership.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Periods whose value nobody changes alone: both sides have closed them, or agreed on it in a dispute. */
@Component
class SettledPeriods {
    private static final int LONGEST = 92;

    private final PeriodCloseRepository closes;
    private final DisputeRepository disputes;
    private final MeasureRepository measures;
    private final LaterDefinitionRepository later;

    SettledPeriods(
            PeriodCloseRepository closes,
            DisputeRepository disputes,
            MeasureRepository measures,
            LaterDefinitionRepository later) {
        this.closes = closes;
        this.disputes = disputes;
        this.measures = measures;
        this.later = later;
    }

    /** Why values of these days cannot change. */
    static final class Reasons {
        private final Map<UUID, Map<Period, String>> sentences = new HashMap<>();
        private final Map<UUID, Map<Period, String>> weights = new HashMap<>();

        /** In a sentence; nothing where they can. */
        Optional<String> of(UUID measureId, Rhythm rhythm, LocalDate day) {
            @Nullable
            String sentence = sentences.getOrDefault(measureId, Map.of()).get(rhythm.stepOf(day));
            return Optional.ofNullable(sentence).or(() -> ofWeight(measureId, day));
        }

        /** What it weighs may have other periods than it has itself. */
        private Optional<String> ofWeight(UUID measureId, LocalDate day) {
            return weights.getOrDefault(measureId, Map.of()).entrySet().stream()
                    .filter(closed -> closed.getKey().holds(day))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        private void add(UUID measureId, Period period, String sentence) {
            sentences.computeIfAbsent(measureId, id -> new HashMap<>()).put(period, sentence.formatted(period.label()));
        }

        private void addWeight(UUID measureId, Period period) {
            weights.computeIfAbsent(measureId, id -> new HashMap<>())
                    .put(
                            period,
                            "It weighs a measure of which both sides have closed %s. Ask to open that again first."
                                    .formatted(period.label()));
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
        closedByWeight(measures, from, to, reasons);
        return reasons;
    }

    /** What both sides have signed does not change by what it is weighed with either. */
    private void closedByWeight(Collection<UUID> weights, LocalDate from, LocalDate to, Reasons reasons) {
        var weighed = Stream.concat(this.measures.weighedBy(weights).stream(), later.weighedBy(weights).stream())
                .collect(Collectors.groupingBy(
                        Weighed::measureId, Collectors.mapping(Weighed::weight, Collectors.toSet())));
        if (!weighed.isEmpty()) {
            closes.closed(weighed.keySet(), from.minusDays(LONGEST), to)
                    .forEach(close -> weighed.getOrDefault(close.measureId(), Set.of())
                            .forEach(weight -> reasons.addWeight(weight, close.period())));
        }
    }

    /** Closes and disputes belong to periods as they were counted. */
    void requireNone(UUID measureId) {
        Refusal.unless(
                !closes.existsByMeasureId(measureId) && !disputes.existsByMeasureId(measureId),
                "Periods of this measure were closed or disputed, so it goes on being read as often as until now. Choose"
                        + " another measure for the other rhythm.");
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
