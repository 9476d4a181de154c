package app.tandem.signin;

import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells in the terminal where Tandem is to be found, and as whom one may look around. */
@Component
@Profile("demo")
class DemoGreeting {
    private final Partnerships partnerships;
    private final Environment environment;

    DemoGreeting(Partnerships partnerships, Environment environment) {
        this.partnerships = partnerships;
        this.environment = environment;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        System.out.println("Tandem is ready" + seconds(ready.getTimeTaken()) + ": " + address());
        for (var partnership : DemoPartnership.of(partnerships.everybody())) {
            System.out.println("  " + partnership.name());
            for (var company : partnership.companies()) {
                System.out.println("    " + company.name() + ": " + people(company.people()));
            }
        }
        System.out.println(
                "Choose one of them on the first page; there are no passwords. Ctrl-C stops Tandem and keeps all data.");
    }

    /** Whoever listens at every address is found by this machine's own. */
    private String address() {
        var host = environment.getProperty("server.address", InetAddress.class, InetAddress.getLoopbackAddress());
        var name = host.isLoopbackAddress() || host.isAnyLocalAddress() ? "localhost" : host.getHostAddress();
        return "http://" + name + ":" + environment.getProperty("local.server.port");
    }

    private static String people(List<Member> people) {
        return String.join(
                ", ",
                people.stream()
                        .map(person -> person.name() + " (" + person.seat().toLowerCase() + ")")
                        .toList());
    }

    private static String seconds(@Nullable Duration taken) {
        return taken == null ? "" : " after %.1f s".formatted(taken.toMillis() / 1000.0);
    }
}
