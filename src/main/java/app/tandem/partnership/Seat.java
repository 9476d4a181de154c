package app.tandem.partnership;

/** What a person is in one partnership. */
public enum Seat {
    SPONSOR("Sponsor"),
    OPERATIONS_LEAD("Operations lead"),
    QUALITY("Quality"),
    WORKFORCE("Workforce"),
    TRAINING("Training"),
    IT_SECURITY("IT and security"),
    ACCOUNT_MANAGER("Account manager"),
    TEAM_LEAD("Team lead");

    private final String word;

    Seat(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
