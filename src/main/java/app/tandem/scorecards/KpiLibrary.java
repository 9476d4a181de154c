package app.tandem.scorecards;

import app.tandem.partnership.Pillar;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The measures of outsourcing practice that come with Tandem, in groups. */
@Component
public class KpiLibrary {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*–\\s*(\\d+(?:\\.\\d+)?)");
    private static final Set<String> ASKED_OF_CUSTOMERS = Set.of("V12", "V13", "V14", "C3", "T5");
    private static final Set<String> STANDS_AS_OF_A_DAY = Set.of("C8", "H3", "H4", "P6", "P8");

    private final List<LibraryMeasure> measures;

    public KpiLibrary() {
        var meanings = rows("/kpi/kpi-meanings.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("key"), row -> row.getField("meaning")));
        measures = rows("/kpi/kpi-library.csv").stream()
                .map(row -> measure(row, Objects.requireNonNull(meanings.get(row.getField("key")))))
                .toList();
    }

    private static List<NamedCsvRecord> rows(String resource) {
        try (InputStream file = KpiLibrary.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("The KPI library is missing from this build.");
            }
            try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                return reader.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<LibraryMeasure> measures() {
        return measures;
    }

    public Optional<LibraryMeasure> find(String key) {
        return measures.stream().filter(measure -> measure.key().equals(key)).findFirst();
    }

    private static LibraryMeasure measure(NamedCsvRecord row, String meaning) {
        var key = row.getField("key");
        var direction = Direction.valueOf(row.getField("direction"));
        var green = row.getField("green");
        var amber = row.getField("amber");
        var cadence = row.getField("cadence");
        var formula = row.getField("formula");
        var unit = row.getField("unit");
        var bounds = bounds(direction, green, amber);
        return new LibraryMeasure(
                key,
                row.getField("group"),
                row.getField("name"),
                meaning,
                readable(formula),
                unit.equals("money") ? "" : unit,
                direction,
                bounds,
                readable(green),
                readable(amber),
                cadence(cadence),
                rollUp(key, unit, formula),
                pillar(row.getField("group")),
                unit.equals("s") ? 0 : 1,
                ASKED_OF_CUSTOMERS.contains(key),
                bounds == null || row.getField("suggestion_only").equals("yes"));
    }

    static @Nullable Bounds bounds(Direction direction, String green, String amber) {
        if (Stream.of("±", "agreed", "trend").anyMatch(green::contains)) {
            return null;
        }
        var greens = numbers(green);
        var edges = numbers(amber);
        if (greens.isEmpty()) {
            return null;
        }
        if (direction == Direction.RANGE) {
            var range = RANGE.matcher(green);
            if (!range.find() || edges.isEmpty()) {
                return null;
            }
            var from = new BigDecimal(range.group(1));
            var to = new BigDecimal(range.group(2));
            return Bounds.between(
                    from,
                    to,
                    edges.stream().reduce(from, BigDecimal::min),
                    edges.stream().reduce(to, BigDecimal::max));
        }
        var target = greens.getFirst();
        return direction == Direction.HIGHER
                ? Bounds.atLeast(target, edges.stream().reduce(target, BigDecimal::min))
                : Bounds.atMost(target, edges.stream().reduce(target, BigDecimal::max));
    }

    private static List<BigDecimal> numbers(String text) {
        var numbers = new ArrayList<BigDecimal>();
        NUMBER.matcher(text).results().forEach(match -> numbers.add(new BigDecimal(match.group())));
        return numbers;
    }

    private static String readable(String text) {
        return text.replace("<=", "≤").replace(">=", "≥").replace("*", "").replaceAll("(?<=[≤≥]) (?=\\d)", "");
    }

    /** The calmer of two: whoever wants it daily says so when choosing it. */
    private static Cadence cadence(String text) {
        return switch (text) {
            case "D" -> Cadence.DAILY;
            case "D/W", "W", "W/M" -> Cadence.WEEKLY;
            case "Q" -> Cadence.QUARTERLY;
            default -> Cadence.MONTHLY;
        };
    }

    private static RollUp rollUp(String key, String unit, String formula) {
        if (STANDS_AS_OF_A_DAY.contains(key)) {
            return RollUp.LAST;
        }
        if (unit.equals("%")) {
            return RollUp.RATIO;
        }
        return unit.equals("n") && !formula.contains("/") ? RollUp.SUM : RollUp.MEAN;
    }

    private static Pillar pillar(String group) {
        return switch (group) {
            case "people, training, retention" -> Pillar.PEOPLE;
            case "governance and partnership" -> Pillar.PHILOSOPHY;
            case "quality" -> Pillar.PROBLEM_SOLVING;
            default -> Pillar.PROCESS;
        };
    }
}
