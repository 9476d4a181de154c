package app.tandem;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Looks, before anything is opened, whether this installation may be shown to people who mean it. */
class ProductionSettings implements ApplicationListener<ApplicationPreparedEvent> {
    private static final int SHORTEST_SECRET = 32;
    private static final int FEWEST_LETTERS = 8;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        var refusals = refusals(event.getApplicationContext().getEnvironment());
        if (!refusals.isEmpty()) {
            throw new ProductionRefused(refusals);
        }
    }

    static List<String> refusals(Environment settings) {
        var demo = settings.acceptsProfiles(Profiles.of("demo"));
        var production = settings.acceptsProfiles(Profiles.of("production"));
        if (demo && production) {
            return List.of("The profiles demo and production are both switched on, but demo people open every door "
                    + "without a password: set TANDEM_PROFILE to one of the two.");
        }
        if (!demo && !production) {
            return List.of("TANDEM_PROFILE can only be demo or production.");
        }
        return demo ? List.of() : ofProduction(settings);
    }

    private static List<String> ofProduction(Environment settings) {
        var refusals = new ArrayList<String>();
        secret(said(settings, "tandem.secret"), refusals);
        database(settings, refusals);
        publicAddress(said(settings, "tandem.public-url"), refusals);
        if (said(settings, "tandem.smtp.host").isEmpty()) {
            refusals.add(
                    "TANDEM_SMTP_HOST is missing: without a mail server nobody can be invited or sign in by a link.");
        }
        if (said(settings, "tandem.smtp.from").endsWith("@localhost>")) {
            refusals.add("TANDEM_SMTP_FROM is missing: mails need an address that they come from.");
        }
        return refusals;
    }

    private static void secret(String secret, List<String> refusals) {
        if (secret.isEmpty()) {
            refusals.add("TANDEM_SECRET is missing: set it to 32 or more random characters, and keep them.");
        } else if (secret.length() < SHORTEST_SECRET) {
            refusals.add("TANDEM_SECRET is too short: it needs 32 or more random characters.");
        } else if (secret.chars().distinct().count() < FEWEST_LETTERS || secret.startsWith("only for the demo")) {
            refusals.add("TANDEM_SECRET is easily guessed: it needs 32 or more random characters.");
        }
    }

    private static void database(Environment settings, List<String> refusals) {
        var password = said(settings, "spring.datasource.password");
        if (password.equals("tandem")) {
            refusals.add(
                    "TANDEM_DB_PASSWORD is still “tandem”, which everybody knows: give the database’s user another.");
        } else if (password.isEmpty() && !said(settings, "TANDEM_DB_URL").isEmpty()) {
            refusals.add("TANDEM_DB_PASSWORD is missing: give the database’s user a password.");
        }
    }

    private static void publicAddress(String address, List<String> refusals) {
        if (address.isEmpty()) {
            refusals.add("TANDEM_PUBLIC_URL is missing: links in mails begin with it, for example "
                    + "https://tandem.example.com.");
        } else if (!isOfOurs(address)) {
            refusals.add("TANDEM_PUBLIC_URL is “" + address
                    + "”, but it should look like https://tandem.example.com (http is for this machine only).");
        }
    }

    private static boolean isOfOurs(String address) {
        try {
            var uri = URI.create(address);
            var host = uri.getHost();
            return host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && Set.of("", "/").contains(uri.getRawPath())
                    && ("https".equals(uri.getScheme())
                            || "http".equals(uri.getScheme()) && THIS_MACHINE.contains(host));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static String said(Environment settings, String name) {
        return settings.getProperty(name, "").strip();
    }
}
