package app.tandem.securitylog.ui;

import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.securitylog.SecurityLog.Search;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the address of the log asks for; what cannot be read is not asked for. */
record LogAddress(
        @Nullable UUID person,
        @Nullable Kind kind,
        @Nullable LocalDate day,
        int page) {
    static LogAddress of(QueryParameters address) {
        return new LogAddress(
                read(address, "person", UUID::fromString).orElse(null),
                read(address, "kind", Kind::valueOf).orElse(null),
                read(address, "day", LocalDate::parse).orElse(null),
                read(address, "page", Integer::valueOf)
                        .filter(page -> page > 0 && page < 1_000_000)
                        .orElse(1));
    }

    private static <T> Optional<T> read(QueryParameters address, String name, Function<String, T> reading) {
        try {
            return address.getSingleParameter(name).map(reading);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    boolean isNarrowed() {
        return person != null || kind != null || day != null;
    }

    LogAddress onPage(int other) {
        return new LogAddress(person, kind, day, other);
    }

    Search search(ZoneId zone) {
        return new Search(person, kind, day, zone);
    }

    QueryParameters parameters() {
        var asked = new HashMap<String, String>();
        if (person != null) {
            asked.put("person", person.toString());
        }
        if (kind != null) {
            asked.put("kind", kind.name());
        }
        if (day != null) {
            asked.put("day", day.toString());
        }
        if (page > 1) {
            asked.put("page", String.valueOf(page));
        }
        return QueryParameters.simple(asked);
    }
}
