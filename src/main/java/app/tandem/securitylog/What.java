package app.tandem.securitylog;

import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.AccessRefused.Way;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was refused to whom; equal ones within a minute are one. */
record What(
        Kind kind,
        Way way,
        @Nullable UUID personId,
        String partnership,
        String thing,
        String words,
        String remoteAddress,
        String browser) {
    /** The same somebody, whatever they ask for. */
    What ofAnything() {
        return new What(kind, way, personId, "", "many different things", "", remoteAddress, "");
    }

    /** The same kind, whoever it was. */
    What ofAnybody() {
        return new What(kind, way, null, "", "many things, asked for from many addresses", "", "", "");
    }
}
