package app.tandem.securitylog;

import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Platform;
import app.tandem.partnership.Responsibilities;
import app.tandem.partnership.Responsibilities.Responsibility;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Verb;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;

/** What was refused in the partnerships, and to the people, that the reader's company answers for. */
@Service
public class SecurityLog {
    public static final int PAGE = 50;

    private static final Sort NEWEST_FIRST =
            Sort.by("lastAt").descending().and(Sort.by("id").descending());

    private final RefusedAccessRepository refusals;
    private final Responsibilities responsibilities;
    private final CurrentPerson currentPerson;
    private final Rights rights;
    private final Platform platform;

    SecurityLog(
            RefusedAccessRepository refusals,
            Responsibilities responsibilities,
            CurrentPerson currentPerson,
            Rights rights,
            Platform platform) {
        this.refusals = refusals;
        this.responsibilities = responsibilities;
        this.currentPerson = currentPerson;
        this.rights = rights;
        this.platform = platform;
    }

    /** What to look for; whatever is left out is not asked about. */
    public record Search(
            @Nullable UUID personId,
            @Nullable Kind kind,
            @Nullable LocalDate day,
            ZoneId zone) {}

    /** So many lines, of so many. */
    public record Lines(List<RefusalLine> lines, long all, int page, int pages) {}

    /** The newest first; pages begin at 0. */
    public Lines newest(Search search, int page) {
        var mine = responsibilities.of(reader().organisationId());
        var asked = Specification.allOf(LogSearch.within(mine), LogSearch.of(search));
        Page<RefusedAccess> found =
                platform.read(() -> refusals.findAll(asked, PageRequest.of(Math.max(0, page), PAGE, NEWEST_FIRST)));
        var names = names(found.getContent(), mine);
        return new Lines(
                found.getContent().stream()
                        .map(row -> row.line(who(row, names)))
                        .toList(),
                found.getTotalElements(),
                found.getNumber(),
                found.getTotalPages());
    }

    /** Everybody whom a line is about, by name. */
    public Map<UUID, String> people() {
        var mine = responsibilities.of(reader().organisationId());
        return responsibilities.namesOf(platform.read(() -> refusals.peopleOf(mine.organisationIds())));
    }

    private PersonSummary reader() {
        rights.require(Verb.READ_SECURITY_LOG);
        return currentPerson.get();
    }

    private Map<UUID, String> names(List<RefusedAccess> rows, Responsibility mine) {
        return responsibilities.namesOf(rows.stream()
                .filter(row -> row.organisationId() != null)
                .filter(row -> mine.organisationIds().contains(row.organisationId()))
                .map(RefusedAccess::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** Another BPO's people are nobody's business here, not even their names. */
    private static String who(RefusedAccess row, Map<UUID, String> names) {
        return row.personId() == null
                ? "A stranger"
                : names.getOrDefault(row.personId(), "Somebody of another company");
    }
}
