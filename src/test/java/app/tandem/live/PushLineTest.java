package app.tandem.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import java.io.IOException;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResourceEvent;
import org.junit.jupiter.api.Test;

class PushLineTest {
    private final AtmospherePushConnection tab = (AtmospherePushConnection) new PushLine.Factory().apply(new UI());
    private final AtmosphereResource first = line();
    private final AtmosphereResource second = line();

    @Test
    void whoeverCameBackIsToldOnThoughTheLossOfTheirLastLineIsNoticedLater() {
        tab.connect(first);
        tab.connect(second);
        hangUp(first);
        tab.connectionLost();
        assertThat(tab.isConnected()).isTrue();
    }

    @Test
    void whoeverHangsUpIsToldNothing() {
        tab.connect(first);
        hangUp(first);
        tab.connectionLost();
        assertThat(tab.isConnected()).isFalse();
    }

    @Test
    void aLineThatNothingCanBeWrittenToIsLostThoughItLooksOpen() {
        tab.connect(first);
        when(first.getAtmosphereResourceEvent().throwable()).thenReturn(new IOException("stalled"));
        tab.connectionLost();
        assertThat(tab.isConnected()).isFalse();
    }

    @Test
    void whoIsSentAwayIsToldNothing() {
        tab.connect(first);
        tab.disconnect();
        assertThat(tab.isConnected()).isFalse();
    }

    private static AtmosphereResource line() {
        var line = mock(AtmosphereResource.class);
        when(line.getAtmosphereResourceEvent()).thenReturn(mock(AtmosphereResourceEvent.class));
        return line;
    }

    private static void hangUp(AtmosphereResource line) {
        when(line.getAtmosphereResourceEvent().isCancelled()).thenReturn(true);
    }
}
