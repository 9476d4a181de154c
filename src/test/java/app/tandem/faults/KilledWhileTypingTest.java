package app.tandem.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.PackagedTandem;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kill -9 of Tandem on its embedded database, again and again, while both sides type into one text. */
@Tag("fault")
class KilledWhileTypingTest {
    private static final int KILLS = Integer.getInteger("tandem.test.kills", 20);
    private static final Pattern WORD = Pattern.compile("[ab][0-9]+;");

    private final Random random = new Random();
    private final UUID text = UUID.randomUUID();

    @TempDir
    Path data;

    @Test
    void everyAcknowledgedEditIsThereExactlyOnce() throws Exception {
        PackagedTandem.start(data).close();
        List<Typist> typists;
        try (var database = PackagedTandem.database(data)) {
            typists = new Stage(database).set(text);
        }

        for (int kill = 1; kill <= KILLS; kill++) {
            var tandem = PackagedTandem.start(data);
            try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
                var typing = typists.stream()
                        .<Future<?>>map(typist -> hands.submit(() -> {
                            typist.typeUntilCut(tandem, text);
                            return null;
                        }))
                        .toList();
                var enough = acknowledged(typists).size() + 10 + random.nextInt(80);
                while (acknowledged(typists).size() < enough && typing.stream().noneMatch(Future::isDone)) {
                    Thread.sleep(1);
                }
                tandem.kill();
                for (var done : typing) {
                    done.get();
                }
            }
        }

        var acknowledged = typists.stream()
                .flatMap(typist -> typist.acknowledged().stream())
                .toList();
        System.out.println(KILLS + " kills, " + acknowledged.size() + " acknowledged edits");
        try (var tandem = PackagedTandem.start(data)) {
            var words = typists.getFirst().read(tandem, text);
            assertThat(words(words)).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(words(words)).hasSizeLessThanOrEqualTo(acknowledged.size() + typists.size() * KILLS);
            assertThat(String.join("", words(words))).isEqualTo(words);
            // An open text at rest becomes a revision after two seconds.
            Thread.sleep(6_000);
        }
        try (var database = PackagedTandem.database(data)) {
            theHistoryHasAllOfIt(database, acknowledged);
        }
    }

    private void theHistoryHasAllOfIt(Connection database, List<String> acknowledged) throws SQLException {
        try (var query = database.prepareStatement(
                "select a.text from shared_text_aud a join revision r on r.id = a.rev where a.id = ? order by a.rev desc limit 1")) {
            query.setObject(1, text);
            var row = query.executeQuery();
            assertThat(row.next()).as("an audited state of the text").isTrue();
            assertThat(words(row.getString(1))).containsAll(acknowledged);
        }
    }

    private static List<String> acknowledged(List<Typist> typists) {
        return typists.stream()
                .flatMap(typist -> typist.acknowledged().stream())
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}
