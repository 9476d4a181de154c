package app.tandem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, instead of a stack trace, what keeps Tandem from its database. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    private static final int H2_FILE_IN_USE = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        var state = String.valueOf(cause.getSQLState());
        if (cause.getErrorCode() == H2_FILE_IN_USE) {
            return new FailureAnalysis(
                    "Another Tandem is running on the same data folder.",
                    "Stop that one, or choose another folder with TANDEM_DATA.",
                    root);
        }
        if (state.startsWith("08")) {
            return new FailureAnalysis(
                    "The database does not answer.", "Start it, or correct TANDEM_DB_URL (see bin/run --help).", root);
        }
        if (state.startsWith("28")) {
            return new FailureAnalysis(
                    "The database refuses the user and password.",
                    "Correct TANDEM_DB_USER and TANDEM_DB_PASSWORD (see bin/run --help).",
                    root);
        }
        return null;
    }
}
