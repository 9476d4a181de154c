package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReadingRepository extends JpaRepository<Reading, UUID> {
    record Point(
            UUID measureId,
            LocalDate day,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable Integer sample) {
        Figure figure() {
            return new Figure(
                    value,
                    denominator == null && sample == null ? Parts.NONE : new Parts(numerator, denominator, sample));
        }
    }

    /** From the first day to the last. */
    record Span(LocalDate first, LocalDate last) {}

    @Query("select new app.tandem.scorecards.ReadingRepository$Point(r.measureId, r.day, r.figure,"
            + " r.numerator, r.denominator, r.sample) from Reading r"
            + " where r.measureId in :measures and r.day between :from and :to")
    List<Point> points(Collection<UUID> measures, LocalDate from, LocalDate to);

    /** Ordered as the index is, either database takes an end of it and reads nothing between them. */
    @Query("select r.day from Reading r where r.measureId = :measure"
            + " order by r.partnershipId, r.measureId, r.day limit 1")
    Optional<LocalDate> firstDay(UUID measure);

    @Query("select r.day from Reading r where r.measureId = :measure"
            + " order by r.partnershipId desc, r.measureId desc, r.day desc limit 1")
    Optional<LocalDate> lastDay(UUID measure);

    default Optional<Span> span(UUID measure) {
        return firstDay(measure).flatMap(first -> lastDay(measure).map(last -> new Span(first, last)));
    }

    @Query("select r from Reading r where r.measureId = :measure and r.day between :from and :to order by r.day desc")
    List<Reading> between(UUID measure, LocalDate from, LocalDate to);

    @Query("select r from Reading r where r.measureId in :measures and r.day between :from and :to")
    List<Reading> ofAll(Collection<UUID> measures, LocalDate from, LocalDate to);

    @Query("select r.id from Reading r where r.measureId = :measure and r.day between :from and :to")
    List<UUID> idsBetween(UUID measure, LocalDate from, LocalDate to);

    List<Reading> findAllByMeasureIdOrderByDay(UUID measureId);

    Optional<Reading> findByMeasureIdAndDay(UUID measureId, LocalDate day);
}
