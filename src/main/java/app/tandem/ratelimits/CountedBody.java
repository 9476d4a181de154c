package app.tandem.ratelimits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;

/** A body of which no more than so much is read, and not longer than so long. */
final class CountedBody extends ServletInputStream {
    private final ServletInputStream body;
    private final long most;
    private final long until;
    private long read;
    private boolean tooMuch;

    CountedBody(ServletInputStream body, long most, Duration longest) {
        this.body = body;
        this.most = most;
        until = System.nanoTime() + longest.toNanos();
    }

    boolean isTooMuch() {
        return tooMuch;
    }

    @Override
    public int read() throws IOException {
        var one = body.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var some = body.read(bytes, from, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > most || System.nanoTime() - until > 0) {
            tooMuch = true;
            throw new IOException("More was sent, or for longer, than Tandem takes.");
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
