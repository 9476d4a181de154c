package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
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

    /** Who brought a reading, and from where. */
    record Trace(
            UUID measureId, LocalDate day, Provenance provenance, UUID by, Instant at, String source, String note) {}

    @Query("select new app.tandem.scorecards.ReadingRepository$Trace(r.measureId, r.day, r.provenance,"
            + " r.recordedBy, r.recordedAt, r.source, r.note) from Reading r"
            + " where r.measureId in :measures and r.day between :from and :to")
    List<Trace> traces(Collection<UUID> measures, LocalDate from, LocalDate to);

    /** From the first day to the last. */
    record Span(LocalDate first, LocalDate last) {}

    /** The days of a measure, of which it has none when they are null. */
    record SpanOf(
            UUID measureId,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /** By way of the measures, so that for each of them either database reads only these days from the index. */
    @Query("select new app.tandem.scorecards.ReadingRepository$Point(r.measureId, r.day, r.figure,"
            + " r.numerator, r.denominator, r.sample) from Measure m"
            + " join Reading r on r.measureId = m.id and r.day between :from and :to where m.id in :measures")
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

    /** Of all measures in one statement; asked for the least and the greatest day, it would read every one between. */
    @Query("select new app.tandem.scorecards.ReadingRepository$SpanOf(m.id,"
            + " (select r.day from Reading r where r.measureId = m.id"
            + " order by r.partnershipId, r.measureId, r.day limit 1),"
            + " (select r.day from Reading r where r.measureId = m.id"
            + " order by r.partnershipId desc, r.measureId desc, r.day desc limit 1)) from Measure m")
    List<SpanOf> spans();

    @Query("select r from Reading r where r.measureId = :measure and r.day between :from and :to order by r.day desc")
    List<Reading> between(UUID measure, LocalDate from, LocalDate to);

    @Query("select r from Reading r where r.measureId in :measures and r.day between :from and :to")
    List<Reading> ofAll(Collection<UUID> measures, LocalDate from, LocalDate to);

    @Query("select r.id from Reading r where r.measureId = :measure and r.day between :from and :to")
    List<UUID> idsBetween(UUID measure, LocalDate from, LocalDate to);

    @Query("select count(r) > 0 from Reading r, Measure m where m.id = r.measureId and m.cadence = :cadence")
    boolean existOf(Cadence cadence);

    List<Reading> findByMeasureIdAndDayGreaterThanOrderByDay(UUID measureId, LocalDate day, Limit most);

    @Query("select min(r.recordedAt) from Reading r where r.measureId = :measure and r.day between :from and :to")
    Optional<Instant> firstRecorded(UUID measure, LocalDate from, LocalDate to);

    Optional<Reading> findByMeasureIdAndDay(UUID measureId, LocalDate day);
}
