package app.tandem.securitylog;

import app.tandem.Cast;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.securitylog.SecurityLog.Search;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;

/** Reads the log as the cast's own BPO admin does, and waits for what is being written. */
@Component
public class LogReader {
    private final SecurityLog securityLog;
    private final CurrentPerson currentPerson;

    LogReader(SecurityLog securityLog, CurrentPerson currentPerson) {
        this.securityLog = securityLog;
        this.currentPerson = currentPerson;
    }

    /** The line about this member that has all of these words. */
    public RefusalLine await(Cast cast, Member about, Kind kind, String... words) {
        return await(
                cast,
                line -> line.kind() == kind
                        && about.personId().equals(line.personId())
                        && List.of(words).stream().allMatch(line.toString()::contains));
    }

    public RefusalLine await(Cast cast, Predicate<RefusalLine> wanted) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> linesOf(cast).stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    public List<RefusalLine> linesOf(Cast cast) {
        return currentPerson.actAs(
                cast.ben.personId(),
                () -> securityLog
                        .newest(new Search(null, null, null, ZoneOffset.UTC), 0)
                        .lines());
    }
}
