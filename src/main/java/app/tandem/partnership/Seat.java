package app.tandem.partnership;

import java.util.List;
import java.util.Locale;

/** What a person is in one partnership. */
public enum Seat {
    SPONSOR("Sponsor"),
    OPERATIONS_LEAD("Operations lead"),
    QUALITY("Quality"),
    WORKFORCE("Workforce"),
    TRAINING("Training"),
    IT_SECURITY("IT and security"),
    ACCOUNT_MANAGER("Account manager"),
    TEAM_LEAD("Team lead"),
    /** No seat of a side: somebody of one of the companies who looks, until a day. */
    AUDITOR("Auditor");

    private final String word;

    Seat(String word) {
        this.word = word;
    }

    /** The seats that each side fills, in the order in which they are shown. */
    public static List<Seat> ofASide() {
        return List.of(values()).subList(0, AUDITOR.ordinal());
    }

    /** Said before somebody else gets the seat; nothing while it is empty. */
    public String sharedWith(List<String> holders) {
        return holders.isEmpty()
                ? ""
                : "%s %s %s already; whoever comes would share the seat."
                        .formatted(
                                String.join(" and ", holders), holders.size() == 1 ? "is" : "are", inSentence(false));
    }

    public String inSentence(boolean deputy) {
        return (deputy ? "deputy " : "") + (this == IT_SECURITY ? word : word.toLowerCase(Locale.ENGLISH));
    }

    String held(boolean deputy) {
        return deputy ? "Deputy " + word.substring(0, 1).toLowerCase(Locale.ENGLISH) + word.substring(1) : word;
    }

    @Override
    public String toString() {
        return word;
    }
}
