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
    private static final int MOST_DIGITS = 12;

    private final ReadingFile file;
    private final ImportMapping mapping;
    private final TypedCells cells;
    private final Function<UUID, @Nullable MeasureDraft> definitions;
    private final NotePile notes = new NotePile();
    private final Map<UUID, MeasureReadings> measures = new LinkedHashMap<>();
    private final Map<LocalDate, Integer> rowOfDay = new HashMap<>();
    private final Map<String, NamedMeasure> unknown = new LinkedHashMap<>();
    private final Map<UUID, Map<Part, Integer>> partsOf = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<UUID, Optional<Rule>> rules = new HashMap<>();
    private int readings;

    Typing(
            ReadingFile file,
            ImportMapping mapping,
            LocalDate today,
            Function<UUID, @Nullable MeasureDraft> definitions) {
        this.file = file;
        this.mapping = mapping;
        cells = new TypedCells(file, mapping, today, problems);
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
        var day = cells.day(row);
        if (day != null) {
            var earlier = rowOfDay.putIfAbsent(day, row.number());
            if (earlier != null) {
                cells.problem(row, mapping.dateColumn(), "%s is already in row %d.".formatted(day, earlier));
                day = null;
            }
        }
        var known = day;
        var note = cells.note(row);
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
            cells.problem(row, table.measureColumn(), "The measure is missing.");
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
        var day = cells.day(row);
        read(
                row,
                measureId,
                day,
                cells.note(row),
                table.valueColumn(),
                table.numeratorColumn(),
                table.denominatorColumn(),
                table.sampleColumn());
    }

    private void checkUnit(ReadingFile.Row row, LongTable table, UUID measureId) {
        var unit = row.cell(table.unitColumn()).strip();
        var definition = definitions.apply(measureId);
        if (!unit.isEmpty() && definition != null && !ColumnName.sameUnit(unit, definition.unit())) {
            cells.problem(
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
        var parts = cells.parts(row, numerator, denominator, sample);
        if (cell.isBlank() && parts.equals(Parts.NONE)) {
            return;
        }
        var value = cell.isBlank() ? ofParts(row, column, measureId, parts) : cells.number(row, column);
        if (value.isEmpty() || day == null || contradict(row, column, measureId, value.get(), parts)) {
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

    private Optional<BigDecimal> ofParts(ReadingFile.Row row, int column, UUID measureId, Parts parts) {
        var rule = rule(measureId);
        if (rule == null || rule.problem(null, parts) != null) {
            cells.problem(row, column, "The value is missing, though what it is made of is there.");
            return Optional.empty();
        }
        var value = rule.value(null, parts);
        if (value.precision() - value.scale() > MOST_DIGITS) {
            cells.problem(row, column, "What the value is made of makes a number of more than twelve digits.");
            return Optional.empty();
        }
        return Optional.of(NumberStyle.scaled(value));
    }

    /** A value may still be a fraction of one here, where its parts make a percentage. */
    private boolean contradict(ReadingFile.Row row, int column, UUID measureId, BigDecimal value, Parts parts) {
        var rule = parts.equals(Parts.NONE) ? null : rule(measureId);
        var problem = rule == null ? null : rule.problem(value, parts);
        if (rule == null || problem == null || rule.problem(value.multiply(rule.times()), parts) == null) {
            return false;
        }
        cells.problem(row, column, problem);
        return true;
    }

    private @Nullable Rule rule(UUID measureId) {
        return rules.computeIfAbsent(
                        measureId,
                        id -> Optional.ofNullable(definitions.apply(id))
                                .map(definition -> Rule.of(1, Rule.BEGINNING, definition, "")))
                .orElse(null);
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
}
