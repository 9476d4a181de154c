package app.tandem.lessons;

import app.tandem.actions.OriginLink;
import org.jspecify.annotations.Nullable;

/** A lesson and what it comes from; no origin where the reader may not see it. */
public record LessonDetails(LessonSummary summary, @Nullable OriginLink origin) {}
