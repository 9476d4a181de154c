package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.partnership.Refusal;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A provider's address and metadata are words of a stranger: they lead nowhere inside. */
class OutsideAddressesTest {
    private final IssuerRules strict = new IssuerRules("refused");
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer inside;

    @BeforeEach
    void somethingIsInside() throws IOException {
        inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            asked.incrementAndGet();
            var redirects = exchange.getRequestURI().getPath().equals("/moved");
            if (redirects) {
                exchange.getResponseHeaders().add("Location", "/secret");
            }
            exchange.sendResponseHeaders(redirects ? 302 : 200, -1);
            exchange.close();
        });
        inside.start();
    }

    @AfterEach
    void stop() {
        inside.stop(0);
    }

    @Test
    void addressesOfThisMachineAndOfAnyInnerNetworkAreInside() throws IOException {
        for (var address : new String[] {
            "127.0.0.1",
            "127.8.8.8",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "198.18.0.1",
            "192.0.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:a00:1::1",
            "2001:0:a00:1::1",
            "ff02::1"
        }) {
            assertThat(OutsideAddresses.isInside(InetAddress.getByName(address)))
                    .as(address)
                    .isTrue();
        }
        for (var address : new String[] {"8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:4700::1111"}) {
            assertThat(OutsideAddresses.isInside(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
    }

    @Test
    void noSpellingOfAnInnerAddressIsConnectedTo() {
        var http = new ProviderHttp(new OutsideAddresses(strict));
        for (var host : new String[] {"127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "127.1", "0"}) {
            assertThatThrownBy(() -> get(http, host, "/")).as(host).isInstanceOf(Exception.class);
        }
        assertThat(asked.get()).isZero();
    }

    @Test
    void aNameThatChangesItsMindIsCaughtWhenItIsConnectedTo() {
        var lookups = new AtomicInteger();
        var rebinding =
                new OutsideAddresses(strict, host -> new InetAddress[] {
                    InetAddress.getByName(lookups.getAndIncrement() == 0 ? "203.0.113.9" : "127.0.0.1")
                });
        assertThatThrownBy(() -> {
                    rebinding.resolve("rebind.example");
                    get(new ProviderHttp(rebinding), "rebind.example", "/");
                })
                .hasStackTraceContaining("leads into a private network");
        assertThat(asked.get()).isZero();
    }

    @Test
    void redirectsAreNotFollowed() {
        var answer = new ProviderHttp(new OutsideAddresses(new IssuerRules("allowed")));
        get(answer, "localhost", "/moved");

        assertThat(asked.get()).isEqualTo(1);
    }

    @Test
    void aProviderIsEncryptedAndItsAddressIsNothingElse() {
        for (var address : new String[] {
            "http://login.acme.com",
            "ftp://login.acme.com",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "login.acme.com",
            "https://user@login.acme.com",
            "https://login.acme.com/#x",
            "https://",
            "https:/login",
            "  ",
            "https://a b"
        }) {
            assertThatThrownBy(() -> strict.check(address)).as(address).isInstanceOf(Refusal.class);
        }
        strict.check("https://login.acme.com/realms/acme");
    }

    @Test
    void anAnswerWithoutAnEndIsCutOff() {
        inside.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var some = UUID.randomUUID().toString().repeat(1000).getBytes();
            try (var body = exchange.getResponseBody()) {
                for (int i = 0; i < 1000; i++) {
                    body.write(some);
                }
            }
        });
        var http = new ProviderHttp(new OutsideAddresses(new IssuerRules("allowed")));

        assertThatThrownBy(() -> get(http, "localhost", "/endless")).hasStackTraceContaining("does not end");
    }

    private void get(ProviderHttp http, String host, String path) {
        http.documents()
                .get()
                .uri("http://" + host + ":" + inside.getAddress().getPort() + path)
                .retrieve()
                .body(String.class);
    }
}
