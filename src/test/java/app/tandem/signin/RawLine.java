package app.tandem.signin;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A web socket as the network sees it: whoever holds its end may stop reading, and the other end is told nothing. */
public final class RawLine implements AutoCloseable {
    private static final int SMALL = 2048;
    private static final int MASKED = 0x80;
    private static final int TEXT = 0x81;
    private static final int PING = 0x89;
    private static final int CLOSE = 0x88;
    private static final int LAST = 0x80;
    private static final int CONTROL = 0x08;
    private static final int PATIENCE = 10_000;

    private final Socket socket = new Socket();
    private final DataInputStream told;

    /** Little is on its way to whoever does not read. */
    public RawLine(int port, String session, String address) {
        this(port, session, address, SMALL);
    }

    public RawLine(int port, String session, String address, int onItsWay) {
        try {
            socket.setReceiveBufferSize(onItsWay);
            socket.setSoTimeout(PATIENCE);
            socket.connect(new InetSocketAddress("localhost", port));
            told = new DataInputStream(socket.getInputStream());
            var head =
                    ("GET %s HTTP/1.1\r\nHost: localhost:%d\r\nOrigin: http://localhost:%d\r\nCookie: JSESSIONID=%s\r\n"
                                    + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                            .formatted(address, port, port, session);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            var answer = new StringBuilder();
            while (!answer.toString().endsWith("\r\n\r\n")) {
                answer.append((char) told.readUnsignedByte());
            }
            if (!answer.toString().startsWith("HTTP/1.1 101")) {
                throw new AssertionError("Not opened: " + answer);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The next message, or null once the line is cut. */
    public @Nullable String read() {
        var message = new ByteArrayOutputStream();
        try {
            while (true) {
                var kind = told.readUnsignedByte();
                var length = told.readUnsignedByte();
                var bytes = new byte
                        [length == 126
                                ? told.readUnsignedShort()
                                : length == 127 ? Math.toIntExact(told.readLong()) : length];
                told.readFully(bytes);
                if (kind == CLOSE) {
                    return null;
                }
                if ((kind & CONTROL) == 0) {
                    // A long message comes in pieces.
                    message.write(bytes);
                    if ((kind & LAST) != 0) {
                        return message.toString(StandardCharsets.UTF_8);
                    }
                }
            }
        } catch (IOException cut) {
            return null;
        }
    }

    public void say(String message) {
        try {
            send(TEXT, message.getBytes(StandardCharsets.UTF_8));
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    /** Whether the other end has hung up, found out by saying something and not by reading. */
    public boolean isCut() {
        try {
            send(PING, new byte[0]);
            return false;
        } catch (IOException cut) {
            return true;
        }
    }

    private void send(int kind, byte[] bytes) throws IOException {
        var frame = ByteBuffer.allocate(bytes.length + 14).put((byte) kind);
        if (bytes.length < 126) {
            frame.put((byte) (MASKED | bytes.length));
        } else {
            frame.put((byte) (MASKED | 126)).putShort((short) bytes.length);
        }
        // A mask of zeros changes nothing.
        frame.putInt(0).put(bytes);
        socket.getOutputStream().write(frame.array(), 0, frame.position());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException cut) {
            // That is what was wanted.
        }
    }
}
