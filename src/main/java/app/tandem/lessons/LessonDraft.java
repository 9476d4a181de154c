package app.tandem.lessons;

import app.tandem.actions.Origin;
import app.tandem.partnership.Pillar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lesson as somebody writes it down; with a quote it is told as "You said → this changed". */
public record LessonDraft(
        String learnt,
        String change,
        @Nullable LocalDate proofBy,
        @Nullable Pillar pillar,
        @Nullable Quote quote,
        @Nullable Origin origin) {}
