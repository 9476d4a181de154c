package app.tandem.scorecards;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Files that were whole once, with bytes turned, cut out, doubled and put in: whatever comes out, it is read or refused
 * in a sentence. {@code -Dtandem.fuzz.seconds=600} lets it go on for ten minutes.
 */
class FuzzedFilesTest {
    private static final Duration LONG = Duration.ofSeconds(Long.getLong("tandem.fuzz.seconds", 4));
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String[] TROUBLE = {
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        "\0",
        "\uFEFF",
        "=1+1",
        "31.02.1999",
        "1E999999",
        "<",
        ">",
        "&a;",
        "é",
        "-",
        "%",
        "'",
        "]]>",
        "<c r='ZZZZZZ9'>",
        "<row r='-1'>",
        "9".repeat(400),
        "PK",
        "sep=;"
    };

    @Test
    void noFileBreaksTheReader() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var whole = List.of(csv(), Board.bankFile(), longTable(), workbook(), Sheets.ofRows(rows()));
        var until = Instant.now().plus(LONG);
        var readable = 0;
        var refused = 0;
        while (Instant.now().isBefore(until) || readable == 0 || refused == 0) {
            var bytes = mangled(whole.get(random.nextInt(whole.size())), random);
            var begun = Instant.now();
            try {
                if (read(bytes)) {
                    readable++;
                } else {
                    refused++;
                }
            } catch (RuntimeException | Error e) {
                throw new AssertionError(
                        "seed %d broke the reader with %s"
                                .formatted(seed, HexFormat.of().formatHex(bytes)),
                        e);
            }
            assertThat(Duration.between(begun, Instant.now()))
                    .as("seed %d", seed)
                    .isLessThan(PATIENCE);
        }
    }

    private static boolean read(byte[] bytes) {
        var file = ReadingFile.read("calls", bytes);
        file.problems()
                .forEach(problem -> assertThat(problem.sentence()).isNotBlank().hasSizeLessThan(400));
        if (!file.isReadable()) {
            file.close();
            return false;
        }
        var candidates = List.of(new ColumnGuess.Candidate(UUID.randomUUID(), Board.abandonment(), "calls_offered"));
        for (var layout : Layout.values()) {
            var typed = TypedReadings.of(
                    file,
                    ColumnGuess.of(file, layout, candidates),
                    LocalDate.of(2026, 6, 3),
                    id -> Board.abandonment());
            typed.problems().forEach(problem -> assertThat(problem.sentence()).isNotBlank());
            typed.readings();
        }
        KeptMapping.fingerprint(file);
        file.close();
        return true;
    }

    private static byte[] mangled(byte[] whole, Random random) {
        var bytes = whole;
        for (var times = random.nextInt(6); times >= 0; times--) {
            var at = random.nextInt(bytes.length + 1);
            var until = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(200)));
            bytes = switch (random.nextInt(5)) {
                case 0 -> turned(bytes, at, random);
                case 1 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, until, bytes.length));
                case 2 -> joined(Arrays.copyOf(bytes, until), Arrays.copyOfRange(bytes, at, bytes.length));
                case 3 ->
                    joined(
                            joined(Arrays.copyOf(bytes, at), TROUBLE[random.nextInt(TROUBLE.length)].getBytes(UTF_8)),
                            Arrays.copyOfRange(bytes, at, bytes.length));
                default -> Arrays.copyOf(bytes, at);
            };
        }
        return bytes;
    }

    private static byte[] turned(byte[] bytes, int at, Random random) {
        var turned = bytes.clone();
        if (at < turned.length) {
            turned[at] = (byte) random.nextInt(256);
        }
        return turned;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] csv() {
        return "Datum;Abandonment rate;Notiz\n30.06.1999;1.234,5;\"a;b\"\n29.06.1999;11,08 %;x\n".getBytes(UTF_8);
    }

    private static byte[] longTable() {
        return "day,measure,value,unit,n\n1999-06-29,V3,11,%,9\n1999-06-30,Abandonment rate,0.5,%,\n".getBytes(UTF_8);
    }

    private static byte[] workbook() {
        return Sheets.workbook(book -> {
            var sheet = book.newWorksheet("Calls");
            sheet.value(0, 0, "Day");
            sheet.value(0, 1, "Abandonment rate");
            for (var i = 1; i < 20; i++) {
                sheet.value(i, 0, LocalDate.of(2026, 5, i));
                sheet.style(i, 0).format("yyyy-mm-dd").set();
                sheet.value(i, 1, i / 100.0);
                sheet.style(i, 1).format("0.0%").set();
            }
        });
    }

    private static String rows() {
        return "<row r='1'><c r='A1' t='inlineStr'><is><t>Day</t></is></c><c r='B1' t='inlineStr'><is><t>V3</t></is></c>"
                + "</row><row r='2'><c r='A2' s='0'><v>36341</v></c><c r='B2'><f>1+1</f><v>2</v></c></row>";
    }
}
