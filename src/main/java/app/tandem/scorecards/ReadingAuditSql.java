package app.tandem.scorecards;

import static app.tandem.scorecards.ReadingImportSql.bytes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The audit half of {@link ReadingImportSql}: the rows that Envers and its listener would have written. */
final class ReadingAuditSql {
    private static final String AUDIT_NEW = """
            insert into reading_aud (id, rev, revtype, revend, partnership_id, partnership_id_mod, measure_id,
            measure_id_mod, reading_day, day_mod, figure, figure_mod,
            numerator, numerator_mod, denominator, denominator_mod, sample, sample_mod, provenance, provenance_mod, note, note_mod, reason,
            reason_mod, source, source_mod, import_id, import_id_mod)
            select id, ?, 0, null, partnership_id, true, measure_id, true, reading_day, true, figure, true,
            numerator, numerator is not null, denominator, denominator is not null, sample, sample is not null,
            provenance,
            true, note, true, reason, true, source, true, import_id, true
            from reading where partnership_id = ? and import_id = ? and id between ? and ?""";

    private static final String AUDIT_CLOSE =
            "update reading_aud set revend = ? where partnership_id = ? and revend is null and id in (%s)";

    // MySQL compares words without regard to case and accents, Envers with; as bytes both databases are exact.
    private static final String AUDIT_CHANGED = """
            insert into reading_aud (id, rev, revtype, revend, partnership_id, partnership_id_mod, measure_id,
            measure_id_mod, reading_day, day_mod, figure, figure_mod,
            numerator, numerator_mod, denominator, denominator_mod, sample, sample_mod, provenance, provenance_mod, note, note_mod, reason,
            reason_mod, source, source_mod, import_id, import_id_mod)
            select r.id, ?, 1, null, r.partnership_id, false, r.measure_id, false, r.reading_day, false, r.figure,
            r.figure <> a.figure,
            r.numerator, case when r.numerator = a.numerator or r.numerator is null and a.numerator is null then false else true end,
            r.denominator, case when r.denominator = a.denominator or r.denominator is null and a.denominator is null then false else true end,
            r.sample, case when r.sample = a.sample or r.sample is null and a.sample is null then false else true end,
            r.provenance, r.provenance <> a.provenance,
            r.note, cast(r.note as binary(2000)) <> cast(a.note as binary(2000)),
            r.reason, cast(r.reason as binary(2000)) <> cast(a.reason as binary(2000)),
            r.source, cast(r.source as binary(2000)) <> cast(a.source as binary(2000)), r.import_id, true
            from reading r join reading_aud a on a.id = r.id and a.revend = ? and a.partnership_id = r.partnership_id
            where r.partnership_id = ? and r.id in (%s)""";

    private static final String TELL_NEW = """
            insert into rev_change (partnership_id, rev, changed_at, entity, entity_id, operation, realm)
            select r.partnership_id, v.id, v.changed_at, 'Reading', r.id, 'CREATED', 'SHARED' from reading r
            join revision v on v.id = ? and v.partnership_id = r.partnership_id
            where r.partnership_id = ? and r.import_id = ? and r.id between ? and ?""";

    private static final String TELL_CHANGED = """
            insert into rev_change (partnership_id, rev, changed_at, entity, entity_id, operation, realm)
            select r.partnership_id, v.id, v.changed_at, 'Reading', r.id, 'CHANGED', 'SHARED' from reading r
            join revision v on v.id = ? and v.partnership_id = r.partnership_id
            where r.partnership_id = ? and r.id in (%s)""";

    private final Connection connection;
    private final ReadingImportSql.Batch batch;
    private final long revision;

    ReadingAuditSql(Connection connection, ReadingImportSql.Batch batch, long revision) {
        this.connection = connection;
        this.batch = batch;
        this.revision = revision;
    }

    /** All new rows of the batch, which lie side by side. */
    void added(UUID first, UUID last) throws SQLException {
        for (var sql : List.of(AUDIT_NEW, TELL_NEW)) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, revision);
                statement.setBytes(2, bytes(batch.partnershipId()));
                statement.setBytes(3, bytes(batch.importId()));
                statement.setBytes(4, bytes(first));
                statement.setBytes(5, bytes(last));
                statement.executeUpdate();
            }
        }
    }

    void changed(List<UUID> ids) throws SQLException {
        var places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (var close = connection.prepareStatement(AUDIT_CLOSE.formatted(places));
                var audit = connection.prepareStatement(AUDIT_CHANGED.formatted(places));
                var tell = connection.prepareStatement(TELL_CHANGED.formatted(places))) {
            close.setLong(1, revision);
            close.setBytes(2, bytes(batch.partnershipId()));
            run(close, 3, ids);
            audit.setLong(1, revision);
            audit.setLong(2, revision);
            audit.setBytes(3, bytes(batch.partnershipId()));
            run(audit, 4, ids);
            tell.setLong(1, revision);
            tell.setBytes(2, bytes(batch.partnershipId()));
            run(tell, 3, ids);
        }
    }

    private static void run(PreparedStatement statement, int from, List<UUID> ids) throws SQLException {
        var i = from;
        for (var id : ids) {
            statement.setBytes(i++, bytes(id));
        }
        statement.executeUpdate();
    }
}
