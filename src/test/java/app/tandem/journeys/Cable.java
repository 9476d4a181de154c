package app.tandem.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cable between one browser and Tandem: pulled out, it carries nothing and tells neither end. */
final class Cable implements AutoCloseable {
    private final ServerSocket socket;
    private volatile int server;
    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private volatile boolean pulled;

    Cable(int server) {
        this.server = server;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.startVirtualThread(this::carry);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on Tandem is somewhere else, as after a restart. */
    void leadTo(int server) {
        this.server = server;
    }

    void pullOut() {
        pulled = true;
    }

    /** What was on its way when the cable was pulled out is lost, as on a phone that finds another mast. */
    void plugIn() {
        lines.forEach(Cable::drop);
        lines.clear();
        pulled = false;
    }

    private void carry() {
        while (!socket.isClosed()) {
            try {
                var browser = socket.accept();
                var tandem = new Socket(InetAddress.getLoopbackAddress(), server);
                lines.add(browser);
                lines.add(tandem);
                Thread.startVirtualThread(() -> carry(browser, tandem));
                Thread.startVirtualThread(() -> carry(tandem, browser));
            } catch (IOException closed) {
                // Nobody is at one of the ends any more.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        var bytes = new byte[8192];
        try (from;
                to) {
            for (int read; (read = from.getInputStream().read(bytes)) >= 0; ) {
                if (!pulled) {
                    to.getOutputStream().write(bytes, 0, read);
                }
            }
        } catch (IOException cut) {
            // The other direction notices it too.
        }
    }

    private static void drop(Socket line) {
        try {
            line.close();
        } catch (IOException closedAlready) {
            // That is what was wanted.
        }
    }

    @Override
    public void close() {
        lines.forEach(Cable::drop);
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // That is what was wanted.
        }
    }
}
