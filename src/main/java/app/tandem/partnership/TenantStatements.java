package app.tandem.partnership;

import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads every SQL statement before it runs and objects to one that touches a partnership's table without naming the partnership. */
@Component
class TenantStatements implements StatementInspector {
    private static final Logger LOG = LoggerFactory.getLogger(TenantStatements.class);
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|join|update|delete from)\\s+([a-z_]+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREDICATE = Pattern.compile("partnership_id\\s*(=|in\\b)", Pattern.CASE_INSENSITIVE);
    // Envers closes the previous audit row by its primary key, which it has just read under the tenant.
    private static final Pattern CLOSING_AUDIT_ROW = Pattern.compile(
            "^update \\w+_aud (\\w+ )?set revend.*where .*\\bid\\s*=\\s*\\?.*", Pattern.CASE_INSENSITIVE);

    private final boolean strict;
    private volatile Set<String> guarded = Set.of();

    TenantStatements(@Value("${tandem.tenancy.strict:false}") boolean strict) {
        this.strict = strict;
    }

    void guard(Set<String> tables) {
        guarded = Set.copyOf(tables);
    }

    @Override
    public String inspect(String sql) {
        if (touchesGuarded(sql)
                && !PREDICATE.matcher(sql).find()
                && !CLOSING_AUDIT_ROW.matcher(sql).matches()) {
            if (strict) {
                throw new ForeignRow("A statement does not name the partnership: " + sql);
            }
            LOG.error("A statement does not name the partnership: {}", sql);
        }
        return sql;
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
