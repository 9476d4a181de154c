package app.tandem.shell;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something that broke: logged with a number, by which a reader's report is found in the log. */
public final class Incident {
    private static final Logger log = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    public static String log(Throwable error) {
        var digits = ThreadLocalRandom.current().nextInt(100_000_000);
        var number = String.format(Locale.ROOT, "%04d-%04d", digits / 10_000, digits % 10_000);
        log.error("Incident {}", number, error);
        return number;
    }
}
