package app.tandem;

import org.flywaydb.core.api.MigrationVersion;

/** A newer Tandem has changed the database in ways that this one does not know. */
class NewerDatabase extends RuntimeException {
    NewerDatabase(MigrationVersion database, MigrationVersion known) {
        super("The database belongs to a newer Tandem: its schema is version " + database + ", and this one knows "
                + known + " at most.");
    }
}
