package app.tandem.scorecards;

import app.tandem.scorecards.ReadingImportSql.Existing;
import app.tandem.scorecards.ReadingImportSql.Row;
import app.tandem.scorecards.TypedReadings.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Which readings of a file are new, which differ from what is there, and how many say nothing new. */
record ImportPlan(List<Problem> problems, List<Row> added, List<Row> changed, Map<UUID, Existing> was, int same) {
    /** Finds what is there already for a measure between two days. */
    interface Lookup {
        Map<LocalDate, Existing> of(UUID measureId, LocalDate from, LocalDate to);
    }

    /** Ordered by measure and day, and the new ids in that order, as the database likes to write them. */
    static ImportPlan of(List<Typed> readings, String fileName, Function<UUID, Cadence> cadences, Lookup lookup) {
        var problems = new ArrayList<Problem>();
        var added = new ArrayList<Row>();
        var changed = new ArrayList<Row>();
        var was = new HashMap<UUID, Existing>();
        var same = 0;
        for (var ofMeasure : readings.stream()
                .collect(Collectors.groupingBy(Typed::measureId))
                .values()) {
            var sorted =
                    ofMeasure.stream().sorted(Comparator.comparing(Typed::day)).toList();
            var measureId = sorted.getFirst().measureId();
            var cadence = cadences.apply(measureId);
            var there = lookup.of(
                    measureId,
                    cadence.periodOf(sorted.getFirst().day()).start(),
                    cadence.periodOf(sorted.getLast().day()).end());
            problems.addAll(new CountedTwice(cadence, there).among(sorted));
            for (var reading : sorted) {
                var old = there.get(reading.day());
                var source = fileName + ", row " + reading.row();
                if (old == null) {
                    added.add(row(reading, newId(), Provenance.IMPORT, reading.note(), source));
                } else if (differs(old, reading)) {
                    var note = reading.note().isEmpty() ? old.note() : reading.note();
                    changed.add(row(reading, old.id(), Provenance.CORRECTED, note, source));
                    was.put(old.id(), old);
                } else {
                    same++;
                }
            }
        }
        return new ImportPlan(problems, added, changed, was, same);
    }

    boolean changesNothing() {
        return writes() == 0;
    }

    int writes() {
        return added.size() + changed.size();
    }

    static boolean differs(Existing old, Typed reading) {
        return old.figure().compareTo(reading.value()) != 0
                || !reading.note().isEmpty() && !old.note().equals(reading.note());
    }

    private static Row row(Typed reading, UUID id, Provenance provenance, String note, String source) {
        return new Row(id, reading.measureId(), reading.day(), reading.value(), provenance, note, source);
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
