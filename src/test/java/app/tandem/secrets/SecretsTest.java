package app.tandem.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path data;

    @Test
    void whatIsSealedReadsTheSameAfterwardsAndIsNowhereToBeSeen() {
        var secrets = secrets("a long key");
        var sealed = secrets.seal("hush");
        assertThat(sealed).doesNotContain("hush");
        assertThat(secrets.open(sealed)).isEqualTo("hush");
        assertThat(secrets.seal("hush"))
                .as("the same words never look the same")
                .isNotEqualTo(sealed);
    }

    @Test
    void anotherKeyOpensNothing() {
        var sealed = secrets("a long key").seal("hush");
        assertThatThrownBy(() -> secrets("another key").open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutAKeyOneIsMadeOnceAndKept() {
        var sealed = secrets("").seal("hush");
        assertThat(secrets("").open(sealed)).isEqualTo("hush");
        assertThat(data.resolve("secret.key")).isNotEmptyFile();
    }

    private Secrets secrets(String key) {
        return new Secrets(new SecretKey(key, data));
    }
}
