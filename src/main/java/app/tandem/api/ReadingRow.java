package app.tandem.api;

import app.tandem.scorecards.SentBatch.RowProblem;
import app.tandem.scorecards.SentReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One reading as it was sent; what cannot be read of it is noted, with the field that it is about. */
final class ReadingRow {
    static final Set<String> FIELDS = Set.of("measure", "day", "value", "numerator", "denominator", "sample", "note");
    private static final String ALL_OF_THEM =
            "“measure”, “day”, “value”, “numerator”, “denominator”, “sample” and “note”";
    private static final int SHOWN = 40;

    private final int row;
    private final JsonNode sent;
    private final List<RowProblem> problems;
    private final int before;

    ReadingRow(int row, JsonNode sent, List<RowProblem> problems) {
        this.row = row;
        this.sent = sent;
        this.problems = problems;
        before = problems.size();
    }

    Optional<SentReading> read() {
        if (!sent.isObject()) {
            problem("", "A reading is a JSON object with %s.".formatted(ALL_OF_THEM));
            return Optional.empty();
        }
        for (var name : sent.propertyNames()) {
            if (!FIELDS.contains(name)) {
                problem(
                        shortened(name),
                        "Nothing called %s is taken here. There are %s.".formatted(quoted(name), ALL_OF_THEM));
            }
        }
        var measure = words("measure", "Say which measure it is of: by its name, its id or its key in the library.");
        var day = day();
        var numerator = number("numerator");
        var denominator = number("denominator");
        var value = number("value");
        if (numerator == null || denominator == null) {
            need("value", value);
        }
        var sample = sample();
        var note = words("note", null);
        return measure == null || day == null || problems.size() > before
                ? Optional.empty()
                : Optional.of(new SentReading(
                        row, measure, day, value, numerator, denominator, sample, note == null ? "" : note));
    }

    private @Nullable String words(String field, @Nullable String whenMissing) {
        var found = found(field);
        if (found == null || found.isString() && found.asString().isBlank()) {
            if (whenMissing != null) {
                problem(field, whenMissing);
            }
            return null;
        }
        if (!found.isString()) {
            problem(field, "“%s” is written in quotes.".formatted(field));
            return null;
        }
        return found.asString();
    }

    private @Nullable LocalDate day() {
        var words = words("day", "Say of which day it is, such as 2026-11-20.");
        try {
            return words == null ? null : LocalDate.parse(words);
        } catch (DateTimeParseException unreadable) {
            problem("day", "%s is no day such as 2026-11-20.".formatted(quoted(words)));
            return null;
        }
    }

    private @Nullable BigDecimal number(String field) {
        var found = found(field);
        if (found == null) {
            return null;
        }
        if (!found.isNumber()) {
            problem(field, "“%s” is a number without quotes, such as 92.4.".formatted(field));
            return null;
        }
        return found.decimalValue();
    }

    private void need(String field, @Nullable BigDecimal number) {
        if (number == null && found(field) == null) {
            problem(
                    field,
                    "Send a number. Leave the reading out when there is none: the scorecard says then that it is"
                            + " late.");
        }
    }

    private @Nullable Long sample() {
        var found = found("sample");
        if (found == null) {
            return null;
        }
        if (!found.isIntegralNumber() || !found.canConvertToLong()) {
            problem("sample", "A sample is a whole number without quotes, such as 250.");
            return null;
        }
        return found.longValue();
    }

    private @Nullable JsonNode found(String field) {
        var found = sent.path(field);
        return found.isMissingNode() || found.isNull() ? null : found;
    }

    private void problem(String field, String detail) {
        problems.add(new RowProblem(row, field, detail));
    }

    /** As it may stand in a sentence: short, and without anything that a terminal could trip over. */
    static String quoted(String words) {
        return "“" + shortened(words) + "”";
    }

    private static String shortened(String words) {
        var clean = words.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.length() > SHOWN ? clean.substring(0, SHOWN) + "…" : clean;
    }
}
