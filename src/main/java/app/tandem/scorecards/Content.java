package app.tandem.scorecards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, to be read more than once. */
public interface Content {
    InputStream open() throws IOException;

    long size();

    /** Lets go of them; who still reads them finds nothing. */
    void close();

    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void close() {
                // Memory lets go by itself.
            }
        };
    }
}
