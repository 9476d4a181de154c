package app.tandem.securitylog;

import app.tandem.partnership.Responsibilities.Responsibility;
import app.tandem.securitylog.SecurityLog.Search;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import org.springframework.data.jpa.domain.Specification;

/** The conditions of a look into the log. */
final class LogSearch {
    private LogSearch() {}

    /** What concerns a company's partnerships and people, and what strangers tried at nobody's address. */
    static Specification<RefusedAccess> within(Responsibility mine) {
        return (row, query, is) -> is.or(
                row.get("partnershipId").in(mine.partnershipIds()),
                row.get("organisationId").in(mine.organisationIds()),
                is.and(is.isNull(row.get("partnershipId")), is.isNull(row.get("personId"))));
    }

    static Specification<RefusedAccess> of(Search search) {
        return (row, query, is) -> {
            var conditions = new ArrayList<Predicate>();
            if (search.personId() != null) {
                conditions.add(is.equal(row.get("personId"), search.personId()));
            }
            if (search.kind() != null) {
                conditions.add(is.equal(row.get("kind"), search.kind()));
            }
            if (search.day() != null) {
                var from = search.day().atStartOfDay(search.zone()).toInstant();
                var to = search.day().plusDays(1).atStartOfDay(search.zone()).toInstant();
                conditions.add(is.greaterThanOrEqualTo(row.get("lastAt"), from));
                conditions.add(is.lessThan(row.get("firstAt"), to));
            }
            return is.and(conditions.toArray(Predicate[]::new));
        };
    }
}
