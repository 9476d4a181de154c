package app.tandem;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Tandem, the portal in which a client and its outsourcing team run their partnership as equals. */
@SpringBootApplication
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet("styles/tandem.css")
public class TandemApplication implements AppShellConfigurator {
    static void main(String[] args) {
        SpringApplication.run(TandemApplication.class, args);
    }

    /** The theme is asked for at once, not only when our own styles name it. */
    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "styles/wheels.svg", "any");
        page.addLink("aura/aura.css", Map.of("rel", "preload", "as", "style"));
    }
}
