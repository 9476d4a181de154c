package app.tandem.coedit;

/**
 * What an editor that comes (back) has already: a version, in which epoch it was told, and up to which version it knows
 * the words to be kept for good. A number below nought: nothing.
 */
record Since(int version, String epoch, int kept) {
    static final Since NOTHING = new Since(-1, "", -1);

    /** Beyond what is kept, versions mean the same words only within their epoch. */
    int in(String now) {
        return epoch.equals(now) ? version : Math.min(version, kept);
    }
}
