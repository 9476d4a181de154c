package app.tandem.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ShownErrorsTest {
    private final ShownErrors errors = new ShownErrors();

    @Test
    void whatBrokeIsLoggedWithItsNumber(CapturedOutput log) {
        errors.error(new ErrorEvent(new IllegalStateException("ours")));
        assertThat(log).containsPattern("Incident \\d{4}-\\d{4}").contains("ours");
    }

    @Test
    void aReaderWhoWentAwayBrokeNothing(CapturedOutput log) {
        errors.error(new ErrorEvent(new IOException("Broken pipe")));
        errors.error(new ErrorEvent(new UncheckedIOException(new IOException("Connection reset by peer"))));
        assertThat(log).doesNotContain("Incident");
    }
}
