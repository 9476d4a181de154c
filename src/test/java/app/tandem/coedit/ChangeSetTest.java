package app.tandem.coedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ChangeSetTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hello | [5,[0,\" you\"]] | `hello you`",
                "hello | [[5]] | ``",
                "hello | [1,[3,\"u\"],1] | huo",
                "hello | [2,[0,\"a\",\"b\",\"\"],3] | `hea\nb\nllo`",
                "hi🙂 | [2,[2,\"🎉\"]] | hi🎉",
                "`` | [[0,\"first\"]] | first",
                "`` | [] | ``",
            })
    void aChangeTurnsOneTextIntoAnother(String before, String change, String after) {
        assertThat(parse(change).applyTo(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[4]", "[6]", "[5,[1]]", "[[0,\"x\"]]", "[2147483647,[2147483647]]", "[]"})
    void aChangeMustSpanTheText(String change) {
        var parsed = parse(change);
        assertThatExceptionOfType(UnfitChange.class).isThrownBy(() -> parsed.applyTo("hello"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "{}",
                "null",
                "[-1]",
                "[1.5]",
                "[\"x\"]",
                "[[]]",
                "[[\"x\"]]",
                "[[0,5]]",
                "[[0,\"a\\nb\"]]",
                "[[0,\"a\\rb\"]]",
                "[99999999999]",
                "[[0,[0]]]",
                "[true]",
                "[[0,\"\\ud83d\"]]",
                "[[0,\"\\ude42x\"]]"
            })
    void whatIsNoChangeIsRefused(String change) {
        var told = JSON.readTree(change);
        assertThatExceptionOfType(UnfitChange.class).isThrownBy(() -> ChangeSet.parse(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[3,[1]]", "[2,[1],1]", "[3,[0,\"x\"],1]"})
    void noChangePartsACharacter(String change) {
        var parsed = parse(change);
        assertThatExceptionOfType(UnfitChange.class).isThrownBy(() -> parsed.applyTo("hi🙂"));
    }

    @Test
    void changesSentTogetherBuildOnEachOther() {
        var update = Update.parse(0, null, "lee", JSON.readTree("[[[0,\"a\"]],[1,[0,\"b\"]]]"));
        assertThat(update.applyTo("")).isEqualTo("ab");
        assertThat(update.next()).isEqualTo(2);
    }

    private static ChangeSet parse(String change) {
        return ChangeSet.parse(JSON.readTree(change));
    }

    @Test
    void whatLiesBetweenTwoTextsMakesTheOneOfTheOther() {
        var texts = List.of("", "a", "ab", "aab", "one\ntwo", "one\n\ntwo\n", "🙂", "🙃", "a🙂b", "🙂🙂");
        for (var before : texts) {
            for (var after : texts) {
                var told = JsonMapper.shared().valueToTree(ChangeSet.between(before, after));
                assertThat(ChangeSet.parse(told).applyTo(before)).isEqualTo(after);
            }
        }
    }
}
