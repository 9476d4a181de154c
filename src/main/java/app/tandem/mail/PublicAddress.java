package app.tandem.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that people find this installation at, as it was set up: what a request says of its host is never asked. */
@Component
public class PublicAddress {
    private final String configured;
    private final Environment environment;

    PublicAddress(@Value("${tandem.public-url:}") String configured, Environment environment) {
        this.configured = configured.strip().replaceAll("/+$", "");
        this.environment = environment;
    }

    /** A page of ours, by its path. */
    public String of(String path) {
        checkPath(path);
        return base() + path;
    }

    /** The same for a browser that asks: where nothing is set up, which production refuses, as it has found us. */
    public String of(String path, HttpServletRequest request) {
        checkPath(path);
        return configured.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request)
                        .path(path)
                        .toUriString()
                : configured + path;
    }

    /** Where nothing is set up, which production refuses, this very machine. */
    private String base() {
        return configured.isEmpty()
                ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
                : configured;
    }

    /** A path of ours and nothing that leads a browser to another host. */
    static void checkPath(String path) {
        var address = URI.create(path);
        if (!path.startsWith("/") || address.getRawAuthority() != null || path.startsWith("//")) {
            throw new IllegalArgumentException("Links in mails lead to our own pages only.");
        }
    }
}
