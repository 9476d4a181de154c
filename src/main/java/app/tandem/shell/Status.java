package app.tandem.shell;

import java.util.Locale;

/** How something stands; each has a shape of its own, so that nobody needs the colour. */
public enum Status {
    GOOD("●"),
    WATCH("▲"),
    OFF("■"),
    LATE("◌");

    private final String shape;

    Status(String shape) {
        this.shape = shape;
    }

    public String shape() {
        return shape;
    }

    /** The class name that gives a shape or badge its colour. */
    public String look() {
        return name().toLowerCase(Locale.ROOT);
    }
}
