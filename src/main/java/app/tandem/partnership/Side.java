package app.tandem.partnership;

/** One of the two companies of a partnership; it follows from a person's organisation and is never chosen. */
public enum Side {
    CLIENT("Client"),
    BPO("BPO");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    public Side other() {
        return this == CLIENT ? BPO : CLIENT;
    }

    @Override
    public String toString() {
        return word;
    }
}
