package app.tandem.signin;

import app.tandem.partnership.Member;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;

/** A browser without scripts that nobody has signed in to yet. */
public final class Stranger {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI server;

    public Stranger(int port) {
        server = URI.create("http://localhost:" + port);
    }

    public HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(server + address)).header("Accept", "text/html"));
    }

    /** As a browser asks that has this version already. */
    public HttpResponse<String> getUnless(String address, String version) {
        return send(HttpRequest.newBuilder(URI.create(server + address)).header("If-None-Match", version));
    }

    public HttpResponse<String> post(String address, String form) {
        return send(HttpRequest.newBuilder(server.resolve(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** A cookie that somebody slipped in. */
    public void cookie(String name, String value) {
        var slipped = new HttpCookie(name, value);
        slipped.setPath("/");
        slipped.setVersion(0);
        cookies.getCookieStore().add(server, slipped);
    }

    /** The form's token, as the sign-in page shows it. */
    public String token() {
        var match = TOKEN.matcher(get("/sign-in").body());
        return match.find() ? match.group(1) : "";
    }

    /** One click on the demo's sign-in page; tells the session. */
    public String signIn(Member member) {
        post("/sign-in/demo", "_csrf=" + token() + "&person=" + member.personId() + "&partnership=" + member.slug());
        return sessions().getFirst();
    }

    public List<String> sessions() {
        return cookies("JSESSIONID");
    }

    public String cookie(String name) {
        return cookies(name).getFirst();
    }

    private List<String> cookies(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
