package app.tandem.partnership;

/** Code tried to cross the wall between partnerships; never a user's mistake. */
class ForeignRow extends IllegalStateException {
    ForeignRow(String message) {
        super(message);
    }
}
