package app.tandem.scorecards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the cells of a file call a measure, in how many rows, and which one may be meant. */
public record NamedMeasure(String name, int rows, @Nullable UUID meant) {}
