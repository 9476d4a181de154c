package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of a file as readings, with every problem named by row and column. One problem and nothing is imported. */
record TypedReadings(List<Typed> readings, List<Problem> problems) {
    private static final int MOST_PROBLEMS = 500;
    private static final int LONGEST_NOTE = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    record Typed(int row, String column, UUID measureId, LocalDate day, BigDecimal value, String note, Parts parts) {}

    static TypedReadings of(ReadingFile file, ImportMapping mapping, LocalDate today) {
        var reader = new Reader(file, mapping, today);
        if (mapping.measures().isEmpty()) {
            reader.problems.add(Problem.ofFile("No column is matched to a measure yet."));
        }
        if (!mapping.fits(file)) {
            reader.problems.add(Problem.ofFile("A column that was matched is not in this file."));
            return new TypedReadings(List.of(), reader.problems);
        }
        if (Set.copyOf(mapping.measures().values()).size() < mapping.measures().size()) {
            reader.problems.add(Problem.ofFile("Two columns are matched to the same measure."));
        }
        for (var row : file.rows()) {
            if (reader.problems.size() >= MOST_PROBLEMS) {
                reader.problems.add(
                        Problem.ofFile("There are more problems; these are the first " + MOST_PROBLEMS + "."));
                break;
            }
            reader.read(row);
        }
        return new TypedReadings(reader.readings, reader.problems);
    }

    @Nullable
    LocalDate lastDay() {
        return readings.stream().map(Typed::day).max(Comparator.naturalOrder()).orElse(null);
    }

    private static final class Reader {
        private final ReadingFile file;
        private final ImportMapping mapping;
        private final LocalDate today;
        private final Map<LocalDate, Integer> rowOfDay = new HashMap<>();
        private final List<Typed> readings = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reader(ReadingFile file, ImportMapping mapping, LocalDate today) {
            this.file = file;
            this.mapping = mapping;
            this.today = today;
            problems.addAll(file.problems());
        }

        void read(ReadingFile.Row row) {
            var day = day(row);
            var note = mapping.noteColumn() < 0
                    ? ""
                    : row.cell(mapping.noteColumn()).strip();
            if (note.length() > LONGEST_NOTE) {
                problem(row, mapping.noteColumn(), "This note is longer than %d characters.".formatted(LONGEST_NOTE));
            }
            mapping.measures().forEach((column, measureId) -> {
                var cell = row.cell(column);
                if (cell.isBlank()) {
                    return;
                }
                var value = mapping.numbers().parse(cell);
                if (value.isEmpty()) {
                    problem(
                            row,
                            column,
                            "%s is not a number such as %s."
                                    .formatted(
                                            Problem.quoted(cell),
                                            mapping.numbers().example()));
                } else if (day != null) {
                    readings.add(new Typed(
                            row.number(), file.header().get(column), measureId, day, value.get(), note, Parts.NONE));
                }
            });
        }

        private @Nullable LocalDate day(ReadingFile.Row row) {
            var cell = row.cell(mapping.dateColumn());
            var day = mapping.dates().parse(cell);
            if (day.isEmpty()) {
                problem(
                        row,
                        mapping.dateColumn(),
                        cell.isBlank()
                                ? "The day is missing."
                                : "%s is not a day such as %s."
                                        .formatted(
                                                Problem.quoted(cell),
                                                mapping.dates().example()));
                return null;
            }
            if (day.get().isAfter(today) || day.get().isBefore(FIRST_DAY)) {
                problem(
                        row,
                        mapping.dateColumn(),
                        day.get().isAfter(today)
                                ? "%s lies in the future.".formatted(day.get())
                                : "%s lies before the year 1900.".formatted(day.get()));
                return null;
            }
            var earlier = rowOfDay.putIfAbsent(day.get(), row.number());
            if (earlier != null) {
                problem(row, mapping.dateColumn(), "%s is already in row %d.".formatted(day.get(), earlier));
                return null;
            }
            return day.get();
        }

        private void problem(ReadingFile.Row row, int column, String sentence) {
            problems.add(new Problem(row.number(), file.header().get(column), sentence));
        }
    }
}
