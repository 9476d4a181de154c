package app.tandem.scorecards;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Bytes that lie beside the memory while somebody works with them.
 *
 * <p>Their file loses its name as soon as it is open, so that nothing is left behind by whatever ends: the page, the
 * import or the whole machine.
 */
public final class Spool implements Content {
    private static final int BUFFER = 64 * 1024;

    private final FileChannel channel;

    private Spool(FileChannel channel) {
        this.channel = channel;
    }

    static Spool empty() throws IOException {
        var file = Files.createTempFile("tandem-", ".part");
        return new Spool(FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** Takes no more than one byte above what is allowed, which is enough to know that it is too much. */
    public static Spool of(InputStream bytes, long most) throws IOException {
        var spool = empty();
        try (var out = spool.append(most)) {
            bytes.transferTo(out);
        } catch (TooMuch more) {
            return spool;
        } catch (IOException e) {
            spool.close();
            throw e;
        }
        return spool;
    }

    /** Ends with {@link TooMuch} once more is written than may be. */
    OutputStream append(long most) {
        return new OutputStream() {
            private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                for (var done = 0; done < length; ) {
                    var part = Math.min(buffer.remaining(), length - done);
                    buffer.put(bytes, from + done, part);
                    done += part;
                    if (!buffer.hasRemaining()) {
                        flush();
                    }
                }
            }

            @Override
            public void flush() throws IOException {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    channel.write(buffer, channel.size());
                }
                buffer.clear();
                if (channel.size() > most) {
                    throw new TooMuch();
                }
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** More than may be written. */
    static final class TooMuch extends IOException {}

    @Override
    public InputStream open() {
        return new InputStream() {
            private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
            private long at;

            @Override
            public int read() throws IOException {
                return fill() ? buffer.get() & 0xff : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                if (!fill()) {
                    return -1;
                }
                var some = Math.min(length, buffer.remaining());
                buffer.get(bytes, from, some);
                return some;
            }

            private boolean fill() throws IOException {
                if (!buffer.hasRemaining()) {
                    buffer.clear();
                    var read = channel.read(buffer, at);
                    at += Math.max(0, read);
                    buffer.flip();
                }
                return buffer.hasRemaining();
            }
        };
    }

    @Override
    public long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
