package app.tandem.feedback;

import app.tandem.partnership.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Feedback as its author writes it. */
public record FeedbackDraft(
        Kind kind,
        @Nullable Recipient recipient,
        String situation,
        String behaviour,
        String impact,
        String nextStep,
        boolean hardToSay,
        Visibility visibility) {
    public static final int SHORTEST = 20;

    /** The parts that say too little to be understood; praise and criticism are measured alike. */
    public List<String> tooShort() {
        var parts = new ArrayList<String>();
        addIfShort(parts, "Situation", situation);
        addIfShort(parts, "Behaviour", behaviour);
        addIfShort(parts, "Impact", impact);
        return parts;
    }

    private static void addIfShort(List<String> parts, String name, String words) {
        var said = words.strip();
        if (said.codePointCount(0, said.length()) < SHORTEST) {
            parts.add(name);
        }
    }

    /** Whom it is for, once nothing is missing. */
    Recipient refuseUnlessComplete(UUID authorId) {
        if (recipient == null) {
            throw new Refusal("Choose whom this is for.");
        }
        if (authorId.equals(recipient.personId())) {
            throw new Refusal("Feedback is for somebody else: choose another recipient.");
        }
        var tooShort = tooShort();
        if (!tooShort.isEmpty()) {
            throw new Refusal("Please say more under %s: at least %d characters each, for praise as for criticism."
                    .formatted(String.join(", ", tooShort), SHORTEST));
        }
        return recipient;
    }
}
