package app.tandem.partnership;

import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reads every SQL statement before it runs and objects to one that touches a partnership's table without naming the partnership, or writes to it while
 * somebody acts who may only read.
 */
@Component
class TenantStatements implements StatementInspector {
    private static final Logger LOG = LoggerFactory.getLogger(TenantStatements.class);
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|join|update|delete from)\\s+([a-z_]+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREDICATE = Pattern.compile("partnership_id\\s*(=|in\\b)", Pattern.CASE_INSENSITIVE);
    // Envers closes the previous audit row by its primary key, which it has just read under the tenant.
    private static final Pattern CLOSING_AUDIT_ROW = Pattern.compile(
            "^update \\w+_aud (\\w+ )?set revend.*where .*\\bid\\s*=\\s*\\?.*", Pattern.CASE_INSENSITIVE);

    // MySQL's deletes name the row before the table: delete n from note n.
    private static final Pattern WRITING = Pattern.compile(
            "^\\s*(?:insert into|update|delete(?:\\s+\\w+)?\\s+from)\\s+([a-z_]+)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final ApplicationEventPublisher events;
    private final boolean strict;
    private final ReadersOnly readers;
    private volatile Set<String> guarded = Set.of();
    private volatile Set<String> openToAuditors = Set.of();

    TenantStatements(
            ApplicationEventPublisher events,
            @Value("${tandem.tenancy.strict:false}") boolean strict,
            ReadersOnly readers) {
        this.events = events;
        this.strict = strict;
        this.readers = readers;
    }

    void guard(Set<String> tables, Set<String> openToAuditors) {
        guarded = Set.copyOf(tables);
        this.openToAuditors = Set.copyOf(openToAuditors);
    }

    @Override
    public String inspect(String sql) {
        if (writesGuarded(sql)) {
            readers.keepOut();
        }
        if (touchesGuarded(sql)
                && !PREDICATE.matcher(sql).find()
                && !CLOSING_AUDIT_ROW.matcher(sql).matches()) {
            events.publishEvent(ForeignRow.alarm(tableIn(sql)));
            if (strict) {
                throw new ForeignRow("A statement does not name the partnership: " + sql);
            }
            LOG.error("A statement does not name the partnership: {}", sql);
        }
        return sql;
    }

    /** Also in bulk, which no listener hears of. */
    private boolean writesGuarded(String sql) {
        var written = WRITING.matcher(sql);
        if (!written.matches()) {
            return false;
        }
        var table = written.group(1).toLowerCase(java.util.Locale.ROOT);
        return guarded.contains(table) && !openToAuditors.contains(table);
    }

    private static String tableIn(String sql) {
        var table = TABLE.matcher(sql);
        return table.find() ? table.group(1) : "";
    }

    private boolean touchesGuarded(String sql) {
        var tables = TABLE.matcher(sql);
        while (tables.find()) {
            if (guarded.contains(tables.group(1).toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
