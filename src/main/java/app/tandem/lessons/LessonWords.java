package app.tandem.lessons;

import app.tandem.partnership.Pillar;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a lesson says in its author's own words; what it quotes is not among them. */
public record LessonWords(
        String learnt,
        String change,
        @Nullable LocalDate proofBy,
        @Nullable Pillar pillar) {
    /** What whoever rewords them sends back, so that nobody overwrites what they have not read. */
    public String asRead() {
        return Stream.of(learnt, change, proofBy == null ? "" : proofBy.toString(), pillar == null ? "" : pillar.name())
                .collect(Collectors.joining("\n"));
    }
}
