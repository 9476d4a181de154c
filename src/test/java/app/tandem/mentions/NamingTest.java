package app.tandem.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.coedit.Nameable;
import app.tandem.partnership.Side;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamingTest {
    private final Naming naming = new Naming(Stream.of("Mia San", "Mia Santos", "Jo O’Neil (Acme)", "A.*")
            .map(handle -> new Nameable(UUID.randomUUID(), handle, handle, "Acme", Side.CLIENT))
            .toList());

    @Test
    void theLongerNameIsMeantWhereOneBeginsWithTheOther() {
        assertThat(naming.newly("Mia Santos", "", "@Mia Santos, please")).contains("@Mia Santos, please");
        assertThat(naming.newly("Mia San", "", "@Mia Santos, please")).isEmpty();
        assertThat(naming.newly("Mia San", "", "@Mia Santosa")).isEmpty();
    }

    @Test
    void aNameInsideAnAddressOrWithoutItsSignMentionsNobody() {
        assertThat(naming.newly("Mia San", "", "x@Mia San")).isEmpty();
        assertThat(naming.newly("Mia San", "", "Mia San")).isEmpty();
        assertThat(naming.newly("A.*", "", "@Anybody")).isEmpty();
        assertThat(naming.newly("A.*", "", "(@A.*)")).contains("(@A.*)");
        assertThat(naming.newly("Jo O’Neil (Acme)", "", "ask @Jo O’Neil (Acme)."))
                .isPresent();
    }

    @Test
    void ofALongLineOnlyTheWordsAroundAreTold() {
        var line = "word ".repeat(100) + "@Mia San " + "word ".repeat(100);
        assertThat(naming.newly("Mia San", "", line).orElseThrow())
                .hasSizeLessThan(300)
                .startsWith("… word")
                .contains("word @Mia San word")
                .endsWith("word …");
        assertThat(naming.newly("Mia San", "", "x".repeat(400) + " @Mia San " + "y".repeat(400))
                        .orElseThrow())
                .hasSizeLessThan(500);
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (var odd : new String[] {"", "x"}) {
            var line = odd + "😀".repeat(200) + " @Mia San " + odd + "😀".repeat(200);
            var words = naming.newly("Mia San", "", line).orElseThrow();
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(words)).isTrue();
        }
    }
}
