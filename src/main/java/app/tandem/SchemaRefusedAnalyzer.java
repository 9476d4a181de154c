package app.tandem;

import org.flywaydb.core.api.FlywayException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.NestedExceptionUtils;

/** Says at the start, instead of a stack trace, what is wrong with the tables of the database. */
class SchemaRefusedAnalyzer implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var said = said(cause);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis said(Throwable cause) {
        return switch (cause) {
            case NewerDatabase newer ->
                new FailureAnalysis(
                        String.valueOf(newer.getMessage()),
                        "Start the newer Tandem, or restore the copy of the database from before it.",
                        newer);
            case SchemaManagementException missing ->
                new FailureAnalysis(
                        "The database is not up to date: " + missing.getMessage() + ".",
                        "Leave spring.flyway.enabled as it is, so that Tandem brings it up to date by itself.",
                        missing);
            case FlywayException flyway
            when !isAboutReachingIt(flyway) ->
                new FailureAnalysis(
                        "The database cannot be brought up to date: " + firstLine(flyway),
                        "Use an empty database, or restore the copy from before the last start.",
                        flyway);
            default -> null;
        };
    }

    private static boolean isAboutReachingIt(FlywayException flyway) {
        return NestedExceptionUtils.getMostSpecificCause(flyway) instanceof java.sql.SQLException sql
                && new DatabaseRefusedAnalyzer().analyze(sql, sql) != null;
    }

    private static String firstLine(FlywayException flyway) {
        return String.valueOf(flyway.getMessage()).lines().findFirst().orElse("");
    }
}
