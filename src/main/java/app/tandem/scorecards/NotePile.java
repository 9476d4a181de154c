package app.tandem.scorecards;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The notes of a large file, as close together as memory allows; the same note after itself is kept once. */
final class NotePile {
    private static final int SHELF = 1 << 20;
    private static final int MOST_SHELVES = 24;

    private final List<byte[]> shelves = new ArrayList<>();
    private int used = SHELF;
    private String last = "";
    private int placeOfLast;

    /** Where it lies; 0 for none. */
    int add(String note) {
        if (note.isEmpty() || note.equals(last)) {
            return note.isEmpty() ? 0 : placeOfLast;
        }
        var bytes = note.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length + 2 > SHELF) {
            if (shelves.size() == MOST_SHELVES) {
                throw new Unreadable(
                        "The notes of this file are longer than %d million letters together. Please split it"
                                        .formatted(MOST_SHELVES)
                                + " by date and import the parts.");
            }
            shelves.add(new byte[SHELF]);
            used = 0;
        }
        var shelf = shelves.getLast();
        placeOfLast = (shelves.size() - 1) * SHELF + used + 1;
        shelf[used++] = (byte) (bytes.length >> 8);
        shelf[used++] = (byte) bytes.length;
        System.arraycopy(bytes, 0, shelf, used, bytes.length);
        used += bytes.length;
        last = note;
        return placeOfLast;
    }

    String at(int place) {
        if (place == 0) {
            return "";
        }
        var shelf = shelves.get((place - 1) / SHELF);
        var at = (place - 1) % SHELF;
        var length = (shelf[at] & 0xff) << 8 | shelf[at + 1] & 0xff;
        return new String(shelf, at + 2, length, StandardCharsets.UTF_8);
    }
}
