package app.tandem.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Two companies, a person of each and an empty text between them, put straight into a database at rest. */
class Stage {
    private final Connection database;

    Stage(Connection database) {
        this.database = database;
    }

    List<Typist> set(UUID text) throws SQLException {
        var slug = "fault-" + text;
        var client = organisation("Initech", "CLIENT");
        var bpo = organisation("OnSpot", "BPO");
        var partnership = UUID.randomUUID();
        insert(
                "insert into partnership (id, version, slug, client_id, bpo_id) values (?, 0, ?, ?, ?)",
                partnership,
                slug,
                client,
                bpo);
        insert(
                "insert into shared_text (id, partnership_id, version, text, settled) values (?, ?, 0, '', 0)",
                text,
                partnership);
        // Envers ends the validity of what was before, so there has to be something before.
        insert(
                "insert into revision (changed_at, partnership_id, source) values (timestamp '2026-01-01 00:00:00', ?, 'JOB')",
                partnership);
        insert(
                "insert into shared_text_aud (id, rev, revtype, partnership_id, text) select ?, max(id), 0, ?, '' from revision",
                text,
                partnership);
        return List.of(
                new Typist(person("Ada", client, partnership), slug, "a"),
                new Typist(person("Bo", bpo, partnership), slug, "b"));
    }

    private UUID organisation(String name, String kind) throws SQLException {
        var id = UUID.randomUUID();
        insert("insert into organisation (id, version, name, kind, zone) values (?, 0, ?, ?, 'UTC')", id, name, kind);
        return id;
    }

    private UUID person(String name, UUID organisation, UUID partnership) throws SQLException {
        var id = UUID.randomUUID();
        insert(
                "insert into person (id, version, organisation_id, name, email) values (?, 0, ?, ?, ?)",
                id,
                organisation,
                name,
                name + "@example.test");
        insert(
                "insert into membership (id, version, partnership_id, person_id, seat, active_from)"
                        + " values (?, 0, ?, ?, 'OPERATIONS_LEAD', timestamp '2026-01-01 00:00:00')",
                UUID.randomUUID(),
                partnership,
                id);
        return id;
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
