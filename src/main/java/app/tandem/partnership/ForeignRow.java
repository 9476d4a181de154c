package app.tandem.partnership;

/** Code tried to cross the wall between partnerships; never a user's mistake. */
class ForeignRow extends IllegalStateException {
    ForeignRow(String message) {
        super(message);
    }

    static AccessRefused alarm(String where) {
        return new AccessRefused(
                AccessRefused.Kind.WALL,
                AccessRefused.Way.JOB,
                where,
                "Our own code did not name the partnership; please tell whoever looks after Tandem");
    }
}
