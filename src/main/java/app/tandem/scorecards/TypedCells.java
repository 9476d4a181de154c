package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads single cells as a mapping says they are written, and names those that cannot be. */
final class TypedCells {
    private static final int LONGEST_NOTE = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private final ReadingFile file;
    private final ImportMapping mapping;
    private final LocalDate today;
    private final List<Problem> problems;

    TypedCells(ReadingFile file, ImportMapping mapping, LocalDate today, List<Problem> problems) {
        this.file = file;
        this.mapping = mapping;
        this.today = today;
        this.problems = problems;
    }

    Parts parts(ReadingFile.Row row, int numerator, int denominator, int sample) {
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

    Optional<BigDecimal> number(ReadingFile.Row row, int column) {
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

    @Nullable
    Integer count(ReadingFile.Row row, int column) {
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

    String note(ReadingFile.Row row) {
        // A spreadsheet says with the first sign that what follows is no formula.
        var note = row.cell(mapping.noteColumn()).strip().replaceFirst("^'(?=[=+\\-@])", "");
        if (note.length() > LONGEST_NOTE) {
            problem(row, mapping.noteColumn(), "This note is longer than %d characters.".formatted(LONGEST_NOTE));
            return "";
        }
        return note;
    }

    @Nullable
    LocalDate day(ReadingFile.Row row) {
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

    void problem(ReadingFile.Row row, int column, String sentence) {
        problems.add(new Problem(row.number(), file.header().get(column), sentence));
    }
}
