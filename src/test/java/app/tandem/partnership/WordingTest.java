package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void aLineIsOneLine() {
        assertThat(Wording.line("  First\n contact\t\u0000 resolution ")).isEqualTo("First contact resolution");
    }

    @Test
    void nothingInANameTurnsWhatStandsBesideItAround() {
        assertThat(Wording.line("Eve\u202E gnitneser\u2067")).isEqualTo("Eve gnitneser");
        assertThat(Wording.line("\u05DE\u05D9\u05D4\u200F"))
                .as("what is written from right to left")
                .hasSize(4);
    }

    @Test
    void whatIsTooLongIsRefusedInASentenceThatTellsTheLimit() {
        assertThat(Wording.text("x".repeat(4_000) + " ")).hasSize(4_000);
        assertThatThrownBy(() -> Wording.text("🎉".repeat(2_001)))
                .isInstanceOf(Refusal.class)
                .hasMessage("“" + "🎉".repeat(10) + "…” is too long: 4,000 characters at most. Please shorten it.");
        assertThatThrownBy(() -> Wording.line("🎉".repeat(11), 20)).isInstanceOf(Refusal.class);
    }

    @Test
    void theLongestWritingFitsIntoAnyDatabasesText() {
        for (var letter : new String[] {"x", "é", "語", "🎉"}) {
            var longest = letter.repeat(Wording.MOST / letter.length());
            assertThat(longest.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(65_535);
        }
    }
}
