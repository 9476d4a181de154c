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

/** Which readings of a file, or of what a program sent, are new, which differ from what is there, and how many say nothing new. */
record ImportPlan(List<Problem> problems, List<Row> added, List<Row> changed, Map<UUID, Existing> was, int same) {
    /** Finds what is there already for a measure between two days. */
    interface Lookup {
        Map<LocalDate, Existing> of(UUID measureId, LocalDate from, LocalDate to);
    }

    /** Ordered by measure and day, and the new ids in that order, as the database likes to write them. */
    static ImportPlan of(
            List<Typed> readings,
            Origin origin,
            Function<UUID, Rhythm> rhythms,
            Lookup lookup,
            SettledPeriods.Reasons settled) {
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
            var rhythm = rhythms.apply(measureId);
            var there = lookup.of(
                    measureId,
                    rhythm.periodOf(sorted.getFirst().day()).start(),
                    rhythm.periodOf(sorted.getLast().day()).end());
            problems.addAll(new CountedTwice(rhythm, there, origin).among(sorted));
            for (var reading : sorted) {
                var old = there.get(reading.day());
                var fixed = settled.of(measureId, rhythm, reading.day());
                if (fixed.isPresent() && (old == null || differs(old, reading))) {
                    problems.add(new Problem(reading.row(), reading.column(), fixed.get()));
                    continue;
                }
                var source = origin.sourceOf(reading);
                if (old == null) {
                    var figure = new Figure(reading.value(), reading.parts());
                    added.add(row(reading, newId(), figure, origin.provenance(), reading.note(), source));
                } else if (differs(old, reading)) {
                    var note = reading.note().isEmpty() ? old.note() : reading.note();
                    changed.add(row(reading, old.id(), corrected(old, reading), Provenance.CORRECTED, note, source));
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

    /** A file that does not say what a value was made of says nothing against it. */
    static boolean differs(Existing old, Typed reading) {
        return old.figure().value().compareTo(reading.value()) != 0
                || !reading.parts().isEmpty() && !old.figure().parts().saysTheSameAs(reading.parts())
                || !reading.note().isEmpty() && !old.note().equals(reading.note());
    }

    /** The same value is still made of what it was made of, as long as the file does not say otherwise. */
    private static Figure corrected(Existing old, Typed reading) {
        var untold = reading.parts().isEmpty() && old.figure().value().compareTo(reading.value()) == 0;
        return new Figure(reading.value(), untold ? old.figure().parts() : reading.parts());
    }

    private static Row row(Typed reading, UUID id, Figure figure, Provenance provenance, String note, String source) {
        return new Row(id, reading.measureId(), reading.day(), figure, provenance, note, source);
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
