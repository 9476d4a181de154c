package app.tandem.scorecards;

/** Which way is better. */
public enum Direction {
    HIGHER("Higher is better"),
    LOWER("Lower is better"),
    RANGE("Inside a range is best");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return words;
    }
}
