package app.tandem.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.TandemTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What must hold whatever is in the file; each time with other readings, from a seed that a failure names. */
@TandemTest
class ImportPropertiesTest {
    private final ReadingImports imports;
    private final Scorecards scorecards;
    private final Measures measures;
    private final Cast.Casting casting;

    ImportPropertiesTest(ReadingImports imports, Scorecards scorecards, Measures measures, Cast.Casting casting) {
        this.imports = imports;
        this.scorecards = scorecards;
        this.measures = measures;
        this.casting = casting;
    }

    /** The value of each measure on each day; not every measure has one every day. */
    private record Facts(List<String> names, Map<LocalDate, Map<String, BigDecimal>> values) {
        static Facts of(Random random) {
            var names = List.of("Alpha", "Beta", "Gamma").subList(0, 1 + random.nextInt(3));
            var values = new TreeMap<LocalDate, Map<String, BigDecimal>>();
            for (var day = 0; day < 1 + random.nextInt(60); day++) {
                var row = new HashMap<String, BigDecimal>();
                names.forEach(name -> {
                    if (random.nextInt(5) > 0) {
                        row.put(name, BigDecimal.valueOf(random.nextInt(5_000_000) + 1L, random.nextInt(5)));
                    }
                });
                values.put(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900)), row);
            }
            return new Facts(names, values);
        }

        List<String> wide(boolean comma) {
            var lines = new ArrayList<String>();
            values.forEach((day, row) -> lines.add(day + ";"
                    + String.join(
                            ";",
                            names.stream()
                                    .map(name -> written(row.get(name), comma))
                                    .toList())));
            return lines;
        }

        List<String> each(boolean comma) {
            var lines = new ArrayList<String>();
            values.forEach((day, row) ->
                    row.forEach((name, value) -> lines.add(name + ";" + written(value, comma) + ";" + day)));
            return lines;
        }

        private static String written(BigDecimal value, boolean comma) {
            return value == null ? "" : comma ? value.toPlainString().replace('.', ',') : value.toPlainString();
        }

        ReadingFile wideFile(List<String> lines) {
            return file("day;" + String.join(";", names), lines);
        }

        static ReadingFile file(String header, List<String> lines) {
            return ReadingFile.read(
                    "facts.csv", (header + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Cast partnership(Facts facts) {
        var cast = casting.fresh();
        cast.actAs(cast.lee, () -> facts.names().forEach(name -> measures.choose(Board.named(name))));
        return cast;
    }

    private ImportResult take(Cast cast, ReadingFile file, NumberStyle numbers) {
        return cast.actAs(cast.mia, () -> {
            var guess = imports.guess(file);
            var mapping = new ImportMapping(
                    guess.dateColumn(),
                    guess.dates(),
                    numbers,
                    guess.measures(),
                    -1,
                    Map.of(),
                    Map.of(),
                    guess.table());
            var answers = new HashMap<UUID, Boolean>();
            imports.preview(file, mapping).fractions().forEach(one -> answers.put(one.measureId(), false));
            return imports.importReadings(file, mapping.reading(answers), "Tried again", done -> {});
        });
    }

    private List<String> readings(Cast cast) {
        return cast.actAs(cast.lee, () -> Board.exported(scorecards))
                .lines()
                .skip(1)
                .map(line -> String.join(",", Arrays.copyOf(line.split(","), 3)))
                .sorted()
                .toList();
    }

    @RepeatedTest(4)
    void inWhateverOrderAndLayoutTheReadingsComeTheyAreTheSame() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var facts = Facts.of(random);
        var shuffled = facts.wide(false);
        Collections.shuffle(shuffled, random);
        var one = partnership(facts);
        var other = partnership(facts);
        var third = partnership(facts);
        take(one, facts.wideFile(facts.wide(false)), NumberStyle.POINT);
        take(other, facts.wideFile(shuffled), NumberStyle.POINT);
        var each = facts.each(true);
        Collections.shuffle(each, random);
        if (!each.isEmpty()) {
            take(third, Facts.file("measure;value;day", each), NumberStyle.COMMA);
        }
        assertThat(readings(other)).as("seed %d, order", seed).isEqualTo(readings(one));
        assertThat(readings(third)).as("seed %d, layout", seed).isEqualTo(readings(one));
        assertThat(readings(one)).as("seed %d", seed).hasSize((int)
                facts.values().values().stream().mapToLong(Map::size).sum());
    }

    @RepeatedTest(4)
    void theSameFileTwiceChangesNothingInEitherLayout() {
        var seed = new Random().nextLong();
        var facts = Facts.of(new Random(seed));
        var cast = partnership(facts);
        take(cast, facts.wideFile(facts.wide(false)), NumberStyle.POINT);
        var before = readings(cast);
        assertThat(take(cast, facts.wideFile(facts.wide(false)), NumberStyle.POINT)
                        .nothingChanged())
                .as("seed %d", seed)
                .isTrue();
        if (!facts.each(false).isEmpty()) {
            assertThat(take(cast, Facts.file("measure;value;day", facts.each(true)), NumberStyle.COMMA)
                            .nothingChanged())
                    .as("seed %d", seed)
                    .isTrue();
        }
        assertThat(readings(cast)).as("seed %d", seed).isEqualTo(before);
    }

    /** Reckoned from the lines of the file alone, by nothing of Tandem's. */
    private static Map<LocalDate, BigDecimal[]> weeksOfTheBank() {
        var weeks = new TreeMap<LocalDate, BigDecimal[]>();
        var lines = new String(Board.bankFile(), StandardCharsets.UTF_8).lines().toList();
        var header = List.of(lines.getFirst().split(","));
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            var day = LocalDate.parse(cells[header.indexOf("date")]);
            var monday = day.minus(day.getDayOfWeek().getValue() - 1, ChronoUnit.DAYS);
            var sums = weeks.computeIfAbsent(monday, week -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
            var calls = new BigDecimal(cells[header.indexOf("calls_offered")]);
            sums[0] = sums[0].add(calls);
            sums[1] = sums[1].add(calls.multiply(new BigDecimal(cells[header.indexOf("abandon_rate_pct")])));
        }
        return weeks;
    }

    @Test
    void theWeeksOfTheBanksCallCentreAreWhatItsLinesAddUpTo() {
        var cast = casting.fresh();
        var ids = cast.actAs(cast.lee, () -> {
            var calls = measures.choose(Board.callsOffered());
            return List.of(calls, measures.choose(Board.abandonment().weightedBy(calls)));
        });
        cast.actAs(cast.mia, () -> {
            var file = ReadingFile.read("bank.csv", Board.bankFile());
            return imports.importReadings(file, imports.guess(file), "", done -> {});
        });
        var weeks = weeksOfTheBank();
        assertThat(weeks).hasSizeGreaterThan(20);
        weeks.forEach((monday, sums) -> {
            var page = cast.actAs(cast.lee, () -> scorecards.page(monday));
            assertThat(page.row(ids.get(0)).orElseThrow().cells().getLast().value())
                    .as("calls of the week of %s", monday)
                    .isEqualByComparingTo(sums[0]);
            if (sums[0].signum() > 0) {
                assertThat(page.row(ids.get(1)).orElseThrow().cells().getLast().value())
                        .as("abandonment of the week of %s", monday)
                        .isCloseTo(
                                sums[1].divide(sums[0], 6, RoundingMode.HALF_UP),
                                org.assertj.core.data.Offset.offset(new BigDecimal("0.0001")));
            }
        });
    }
}
