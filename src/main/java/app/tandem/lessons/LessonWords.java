package app.tandem.lessons;

import app.tandem.scorecards.Pillar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a lesson says in its author's own words; what it quotes is not among them. */
public record LessonWords(
        String learnt,
        String change,
        @Nullable LocalDate proofBy,
        @Nullable Pillar pillar) {}
