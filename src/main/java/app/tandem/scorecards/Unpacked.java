package app.tandem.scorecards;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of a packed file, counted while it comes: what a bomb says about its size is not believed.
 *
 * <p>A tag or a text without an end would be gathered whole by whoever reads it, so their length is bounded as well.
 */
final class Unpacked extends FilterInputStream {
    private static final int LONGEST_RUN = 1_000_000;

    private final Budget budget;
    private int run;

    /** How much may still come out of the whole file. */
    static final class Budget {
        private long left;

        Budget(long most) {
            left = most;
        }

        void take(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw new Unreadable("Unpacked, this workbook is far larger than a sheet of readings would be. Please"
                        + " save the sheet alone as CSV and import that.");
            }
        }
    }

    Unpacked(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var some = super.read(bytes, from, length);
        budget.take(Math.max(0, some));
        for (var i = from; i < from + some; i++) {
            run = bytes[i] == '>' ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                throw new Unreadable("A cell of this workbook holds more than a million characters.");
            }
        }
        return some;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(8192, bytes)]));
    }

    /** The entry ends, the packed file goes on. */
    @Override
    public void close() {
        // Whoever has opened the file closes it.
    }
}
