package app.tandem.lessons;

import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import app.tandem.shell.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as one reader sees it.
 *
 * @param said what the other side had said; empty where nobody is quoted
 * @param speaker the name of whoever said it; empty where it was the side as a whole
 * @param mayAnswer whether the reader may say that their side sees the change, or does not yet
 * @param mayProve whether the reader may say what proved it
 * @param wording what whoever answers sends back, so that they have read these words
 * @param awaitsMyAnswer whether their answer waits, and not that of a colleague
 * @param awaitsMyProof whether the day of proof has come and they are to say what came of it
 */
public record LessonSummary(
        UUID id,
        String learnt,
        String change,
        Pillar pillar,
        LocalDate proofBy,
        @Nullable LocalDate provenOn,
        String proof,
        boolean proofOverdue,
        String author,
        Side authorSide,
        String authors,
        String others,
        Instant writtenAt,
        String said,
        String speaker,
        Answer answer,
        String notYetBecause,
        String answeredBy,
        @Nullable Instant answeredAt,
        boolean mayAnswer,
        boolean mayProve,
        boolean mayReword,
        int wording,
        boolean awaitsMyAnswer,
        boolean awaitsMyProof,
        LocalDate today) {
    public boolean isQuoted() {
        return !said.isEmpty();
    }

    /** "Lee Carter, Acme", or the company alone. */
    public String whoSaidIt() {
        return speaker.isEmpty() ? others : speaker + ", " + others;
    }

    /** "Proven 3 May, says OnSpot", "Proof was due 3 May" or "Proof by 3 May". */
    public String proofInWords() {
        if (provenOn != null) {
            return "Proven " + Days.brief(provenOn, today) + ", says " + authors;
        }
        return (proofOverdue ? "Proof was due " : "Proof by ") + Days.brief(proofBy, today);
    }

    /** How the side whose words they were sees it; nothing where nobody is quoted. */
    public String answerInWords() {
        return !isQuoted()
                ? ""
                : switch (answer) {
                    case SILENT -> others + " has not said whether it sees this";
                    case SEEN -> others + " sees it";
                    case NOT_YET -> others + " does not see it yet";
                };
    }

    public LessonWords words() {
        return new LessonWords(learnt, change, proofBy, pillar);
    }
}
