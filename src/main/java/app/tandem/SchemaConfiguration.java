package app.tandem;

import java.util.Arrays;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the database up to date at each start, and leaves alone one that a newer Tandem has been at. */
@Configuration
class SchemaConfiguration {
    @Bean
    FlywayMigrationStrategy upToDate() {
        return flyway -> {
            refuseNewer(flyway);
            flyway.migrate();
        };
    }

    private static void refuseNewer(Flyway flyway) {
        var all = flyway.info().all();
        newest(all, true).ifPresent(newest -> {
            throw new NewerDatabase(newest, newest(all, false).orElse(MigrationVersion.EMPTY));
        });
    }

    private static Optional<MigrationVersion> newest(MigrationInfo[] all, boolean future) {
        return Arrays.stream(all)
                .filter(migration -> isFuture(migration) == future)
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .max(MigrationVersion::compareTo);
    }

    private static boolean isFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }
}
