package app.tandem.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import org.atmosphere.cpr.AtmosphereResource;

/** The line to one tab: a lone change goes out at once, and of a burst everything that came in one breath goes together. */
class PushLine extends AtmospherePushConnection {
    private final Breath breath = new Breath();
    private boolean leaving;

    private PushLine(UI tab) {
        super(tab);
    }

    /** What is not pushed now stays with the tab, and an answer to its own request takes it along. */
    @Override
    public void push(boolean unasked) {
        if (!unasked || !isConnected()) {
            super.push(unasked);
            return;
        }
        breath.take(() -> super.push(true), this::look);
    }

    @Override
    public void disconnect() {
        leaving = true;
        try {
            super.disconnect();
        } finally {
            leaving = false;
        }
    }

    /**
     * A tab may be back on a new line before the loss of its last one is noticed here, and Flow asks not which of them was
     * lost: it would tell that tab nothing any more.
     */
    @Override
    public void connectionLost() {
        var line = getResource();
        if (leaving || line == null || isLost(line)) {
            super.connectionLost();
        }
    }

    private static boolean isLost(AtmosphereResource line) {
        var last = line.getAtmosphereResourceEvent();
        return line.isCancelled()
                || line.isResumed()
                || last.isCancelled()
                || last.isResumedOnTimeout()
                || last.isClosedByClient()
                || last.isClosedByApplication()
                || last.throwable() != null;
    }

    /** Whoever lets go of a tab pushes what has changed in it. */
    private void look() {
        try {
            getUI().access(() -> {});
        } catch (UIDetachedException closed) {
            // Nobody is left to be told.
        }
    }

    /** Found by Flow among the services of META-INF. */
    public static class Factory implements PushConnectionFactory {
        @Override
        public PushConnection apply(UI tab) {
            return new PushLine(tab);
        }
    }
}
