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
    record Point(UUID measureId, LocalDate day, BigDecimal figure) {}

    /** The first and the last day; none where nothing was read. */
    interface Ends {
        @Nullable
        LocalDate getFirst();

        @Nullable
        LocalDate getLast();
    }

    /** From the first day to the last. */
    record Span(LocalDate first, LocalDate last) {}

    @Query("select new app.tandem.scorecards.ReadingRepository$Point(r.measureId, r.day, r.figure) from Reading r"
            + " where r.measureId in :measures and r.day between :from and :to")
    List<Point> points(Collection<UUID> measures, LocalDate from, LocalDate to);

    /** Without grouping, MySQL takes both ends from the index and reads nothing between them. */
    @Query("select min(r.day) as first, max(r.day) as last from Reading r where r.measureId = :measure")
    Ends ends(UUID measure);

    default Optional<Span> span(UUID measure) {
        var ends = ends(measure);
        var first = ends.getFirst();
        var last = ends.getLast();
        return first == null || last == null ? Optional.empty() : Optional.of(new Span(first, last));
    }

    @Query("select r from Reading r where r.measureId = :measure and r.day between :from and :to order by r.day desc")
    List<Reading> between(UUID measure, LocalDate from, LocalDate to);

    @Query("select r.id from Reading r where r.measureId = :measure and r.day between :from and :to")
    List<UUID> idsBetween(UUID measure, LocalDate from, LocalDate to);

    List<Reading> findAllByMeasureIdOrderByDay(UUID measureId);

    Optional<Reading> findByMeasureIdAndDay(UUID measureId, LocalDate day);
}
