package app.tandem.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided by whom, who must be heard, and until when.
 *
 * @param speakByDay null for five working days from the day on which it is opened
 */
public record ProposalTerms(
        String title,
        FinalSay finalSay,
        List<UUID> required,
        @Nullable LocalDate speakByDay,
        boolean reversible,
        @Nullable LocalDate reviewOn) {
    public static final int REVIEWED_WITHIN_DAYS = 90;

    /** Where nobody has chosen a day. */
    public static final int REVIEWED_AFTER_DAYS = 30;

    /** What whoever changes them sends back, so that nobody overwrites what they have not read. */
    public String asRead() {
        return Stream.of(title, finalSay.name(), heard(), day(speakByDay), Boolean.toString(reversible), day(reviewOn))
                .collect(Collectors.joining("\n"));
    }

    private String heard() {
        return required.stream().sorted().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
