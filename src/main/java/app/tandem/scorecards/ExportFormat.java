package app.tandem.scorecards;

import java.util.Locale;

/** As what a scorecard is taken away. */
public enum ExportFormat {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** With which the name of such a file ends. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
