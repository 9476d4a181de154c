package app.tandem.lessons;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the other side said, in its own words; by one of its people, or by the side as a whole. */
public record Quote(String words, @Nullable UUID personId) {}
