package app.tandem.ratelimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tandem.partnership.AccessRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BodyLimitTest {
    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;
    private static final FilterChain READS_ALL =
            (request, response) -> request.getInputStream().readAllBytes();

    private final List<Object> told = new ArrayList<>();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    @Timeout(10)
    void aBodyThatTricklesInIsGivenUp() {
        var drips = sending(Long.MAX_VALUE, Duration.ofMillis(20));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> limit(Duration.ofMillis(200)).doFilter(drips, response, READS_ALL));
        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(AccessRefused.Kind.TOO_LARGE));
    }

    @Test
    void aBodyIsReadToItsLimitAndNotAByteFurther() throws Exception {
        limit(Duration.ofMinutes(5)).doFilter(sending(TWO_MEGABYTES, Duration.ZERO), response, READS_ALL);
        assertThat(told).isEmpty();

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> limit(Duration.ofMinutes(5))
                        .doFilter(sending(TWO_MEGABYTES + 1, Duration.ZERO), response, READS_ALL));
        assertThat(told).hasSize(1);
    }

    private BodyLimit limit(Duration longest) {
        return new BodyLimit(told::add, longest);
    }

    /** So many bytes without saying how many, each of them after a pause. */
    private static MockHttpServletRequest sending(long bytes, Duration pause) {
        return new MockHttpServletRequest("POST", "/sign-in") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }

            @Override
            public ServletInputStream getInputStream() {
                return new Drips(bytes, pause);
            }
        };
    }

    private static final class Drips extends ServletInputStream {
        private final Duration pause;
        private long left;

        Drips(long bytes, Duration pause) {
            left = bytes;
            this.pause = pause;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                return -1;
            }
            left--;
            if (!pause.isZero()) {
                try {
                    Thread.sleep(pause);
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
            }
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            var one = read();
            if (one >= 0) {
                bytes[from] = (byte) one;
            }
            return one < 0 ? -1 : 1;
        }

        @Override
        public boolean isFinished() {
            return left == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
