package app.tandem.scorecards;

import app.tandem.scorecards.TypedReadings.Typed;

/** Where many readings at once come from: a file that somebody chose, or a program that sends by itself. */
record Origin(String name, Provenance provenance) {
    static Origin file(String name) {
        return new Origin(name, Provenance.IMPORT);
    }

    static Origin program(String name) {
        return new Origin(name, Provenance.AUTO);
    }

    /** What brings them all together. */
    String carrier() {
        return provenance == Provenance.IMPORT ? "file" : "call";
    }

    /** What stands beside the reading: a file can be opened at its row, what was sent cannot. */
    String sourceOf(Typed reading) {
        return provenance == Provenance.IMPORT ? name + ", row " + reading.row() : name;
    }
}
