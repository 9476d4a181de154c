package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file one by one, as the mapping says, and notes what cannot be read. */
final class Typing {
    static final int MOST_READINGS = 1_000_000;
    private static final int LONGEST_NOTE = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private final ReadingFile file;
    private final ImportMapping mapping;
    private final LocalDate today;
    private final Function<UUID, @Nullable MeasureDraft> definitions;
    private final NotePile notes = new NotePile();
    private final Map<UUID, MeasureReadings> measures = new LinkedHashMap<>();
    private final Map<LocalDate, Integer> rowOfDay = new HashMap<>();
    private final Map<String, NamedMeasure> unknown = new LinkedHashMap<>();
    private final Map<UUID, Map<Part, Integer>> partsOf = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int readings;

    Typing(
            ReadingFile file,
            ImportMapping mapping,
            LocalDate today,
            Function<UUID, @Nullable MeasureDraft> definitions) {
        this.file = file;
        this.mapping = mapping;
        this.today = today;
        this.definitions = definitions;
        mapping.parts()
                .forEach((column, part) -> partsOf.computeIfAbsent(part.measureId(), id -> new HashMap<>())
                        .put(part.part(), column));
    }

    void readAll(List<Problem> before) {
        problems.addAll(before);
        var table = mapping.table();
        file.rows().each(row -> {
            if (problems.size() < TypedReadings.MOST_PROBLEMS) {
                if (table == null) {
                    readWide(row);
                } else {
                    readLong(row, table);
                }
            }
        });
        if (table != null) {
            nameUnknown(table);
            nameTwice();
        }
        if (problems.size() >= TypedReadings.MOST_PROBLEMS) {
            problems.add(Problem.ofFile(
                    "There are more problems; these are the first " + TypedReadings.MOST_PROBLEMS + "."));
        }
    }

    Collection<MeasureReadings> measures() {
        return measures.values();
    }

    List<Problem> problems() {
        return problems;
    }

    private void readWide(ReadingFile.Row row) {
        var day = day(row);
        if (day != null) {
            var earlier = rowOfDay.putIfAbsent(day, row.number());
            if (earlier != null) {
                problem(row, mapping.dateColumn(), "%s is already in row %d.".formatted(day, earlier));
                day = null;
            }
        }
        var known = day;
        var note = note(row);
        mapping.measures().forEach((column, measureId) -> {
            var of = partsOf.getOrDefault(measureId, Map.of());
            read(
                    row,
                    measureId,
                    known,
                    note,
                    column,
                    of.getOrDefault(Part.NUMERATOR, -1),
                    of.getOrDefault(Part.DENOMINATOR, -1),
                    of.getOrDefault(Part.SAMPLE, -1));
        });
    }

    private void readLong(ReadingFile.Row row, LongTable table) {
        var name = LongTable.key(row.cell(table.measureColumn()));
        if (table.leftOut().contains(name)) {
            return;
        }
        if (name.isEmpty()) {
            problem(row, table.measureColumn(), "The measure is missing.");
            return;
        }
        var measureId = table.names().get(name);
        if (measureId == null) {
            if (unknown.size() < TypedReadings.MOST_PROBLEMS || unknown.containsKey(name)) {
                unknown.merge(
                        name, new NamedMeasure(name, row.cell(table.measureColumn()), 1, null), NamedMeasure::again);
            }
            return;
        }
        checkUnit(row, table, measureId);
        var day = day(row);
        read(
                row,
                measureId,
                day,
                note(row),
                table.valueColumn(),
                table.numeratorColumn(),
                table.denominatorColumn(),
                table.sampleColumn());
    }

    private void checkUnit(ReadingFile.Row row, LongTable table, UUID measureId) {
        var unit = row.cell(table.unitColumn()).strip();
        var definition = definitions.apply(measureId);
        if (!unit.isEmpty() && definition != null && !ColumnName.sameUnit(unit, definition.unit())) {
            problem(
                    row,
                    table.unitColumn(),
                    "“%s” is counted in %s, not in %s."
                            .formatted(
                                    definition.name(),
                                    definition.unit().isBlank() ? "no unit" : definition.unit(),
                                    Problem.quoted(unit)));
        }
    }

    private void read(
            ReadingFile.Row row,
            UUID measureId,
            @Nullable LocalDate day,
            String note,
            int column,
            int numerator,
            int denominator,
            int sample) {
        var cell = row.cell(column);
        var parts = parts(row, numerator, denominator, sample);
        if (cell.isBlank()) {
            if (!parts.equals(Parts.NONE)) {
                problem(row, column, "The value is missing, though what it is made of is there.");
            }
            return;
        }
        var value = number(row, column);
        if (value.isEmpty() || day == null) {
            return;
        }
        if (++readings > MOST_READINGS) {
            throw new Unreadable("This file holds more than %,d readings. Please split it by date and import the parts."
                    .formatted(MOST_READINGS));
        }
        measures.computeIfAbsent(
                        measureId, id -> new MeasureReadings(id, file.header().get(column), notes))
                .add(row.number(), day, value.get(), cell.strip().endsWith("%"), note, parts);
    }

    private Parts parts(ReadingFile.Row row, int numerator, int denominator, int sample) {
        if (numerator < 0 && denominator < 0 && sample < 0) {
            return Parts.NONE;
        }
        var above =
                row.cell(numerator).isBlank() ? null : number(row, numerator).orElse(null);
        var below = row.cell(denominator).isBlank()
                ? null
                : number(row, denominator).orElse(null);
        var counted = row.cell(sample).isBlank() ? null : count(row, sample);
        return above == null && below == null && counted == null ? Parts.NONE : new Parts(above, below, counted);
    }

    private Optional<BigDecimal> number(ReadingFile.Row row, int column) {
        var cell = row.cell(column);
        var value = mapping.numbers().parse(cell);
        if (value.isEmpty()) {
            problem(
                    row,
                    column,
                    file.recognised().isWorkbook() && cell.startsWith("=")
                            ? "The formula %s has no value yet. Open the workbook, let it calculate, and save it."
                                    .formatted(Problem.quoted(cell))
                            : "%s is not a number such as %s."
                                    .formatted(
                                            Problem.quoted(cell),
                                            mapping.numbers().example()));
        }
        return value;
    }

    private @Nullable Integer count(ReadingFile.Row row, int column) {
        var number = number(row, column).orElse(null);
        if (number == null) {
            return null;
        }
        try {
            var count = number.intValueExact();
            if (count >= 0) {
                return count;
            }
        } catch (ArithmeticException broken) {
            // Told below, like one that is less than none.
        }
        problem(row, column, "%s is not how many were counted.".formatted(Problem.quoted(row.cell(column))));
        return null;
    }

    private String note(ReadingFile.Row row) {
        // A spreadsheet says with the first sign that what follows is no formula.
        var note = row.cell(mapping.noteColumn()).strip().replaceFirst("^'(?=[=+\\-@])", "");
        if (note.length() > LONGEST_NOTE) {
            problem(row, mapping.noteColumn(), "This note is longer than %d characters.".formatted(LONGEST_NOTE));
            return "";
        }
        return note;
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
        return day.get();
    }

    private void nameUnknown(LongTable table) {
        unknown.values()
                .forEach(named -> problems.add(
                        Problem.ofFile("%s, in %s, is matched to no measure yet. Choose one for it, or leave it out."
                                .formatted(Problem.quoted(named.written()), named.inRows()))));
        if (unknown.isEmpty() && measures.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.ofFile("No row holds a value of a measure."));
        }
    }

    private void nameTwice() {
        var twice = new ArrayList<Problem>();
        for (var measure : measures.values()) {
            measure.twice()
                    .limit(TypedReadings.MOST_PROBLEMS)
                    .forEach(pair -> twice.add(new Problem(
                            pair[0],
                            file.header().get(mapping.dateColumn()),
                            "%s of this measure is already in row %d."
                                    .formatted(LocalDate.ofEpochDay(pair[2]), pair[1]))));
        }
        twice.stream().sorted(Comparator.comparing(Problem::row)).forEach(problems::add);
    }

    private void problem(ReadingFile.Row row, int column, String sentence) {
        problems.add(new Problem(row.number(), file.header().get(column), sentence));
    }
}
