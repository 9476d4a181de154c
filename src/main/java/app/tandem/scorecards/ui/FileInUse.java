package app.tandem.scorecards.ui;

import app.tandem.scorecards.ReadingFile;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The file that a page works with: kept until neither the page nor an import needs it any longer. */
final class FileInUse {
    private @Nullable ReadingFile file;
    private boolean importing;
    private boolean left;

    synchronized void take(ReadingFile next) {
        close();
        file = next;
    }

    /** The same bytes, understood in another way. */
    synchronized void understoodAs(ReadingFile again) {
        file = again;
    }

    /** Runs to its end, also when the page is closed meanwhile. */
    <T> T keptWhile(Supplier<T> work) {
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }

    synchronized void leave() {
        left = true;
        close();
    }

    private synchronized void begin() {
        importing = true;
    }

    private synchronized void end() {
        importing = false;
        if (left) {
            close();
        }
    }

    private void close() {
        if (file != null && !importing) {
            file.close();
            file = null;
        }
    }
}
