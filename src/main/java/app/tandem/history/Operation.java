package app.tandem.history;

import org.hibernate.envers.RevisionType;

/** What was done to a thing. */
public enum Operation {
    CREATED("created"),
    CHANGED("changed"),
    REMOVED("removed");

    private final String word;

    Operation(String word) {
        this.word = word;
    }

    static Operation of(RevisionType type) {
        return switch (type) {
            case ADD -> CREATED;
            case MOD -> CHANGED;
            case DEL -> REMOVED;
        };
    }

    @Override
    public String toString() {
        return word;
    }
}
