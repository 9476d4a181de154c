package app.tandem.partnership;

/**
 * Something that a young partnership still needs from its reader.
 *
 * @param page below the partnership's address, or from the root when it begins with a stroke
 */
public record FirstStep(String title, String detail, String word, String page) {}
