package app.tandem.partnership;

import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a member, and the step to take.
 *
 * @param step the word on its button
 * @param page below the partnership's address, or from the root when it begins with a stroke
 * @param from the name of the person it comes from, and their side; null for what the partnership itself needs
 */
public record Waiting(
        String title,
        String detail,
        String step,
        String page,
        @Nullable String from,
        @Nullable Side side) {
    public Waiting(String title, String detail, String step, String page) {
        this(title, detail, step, page, null, null);
    }
}
