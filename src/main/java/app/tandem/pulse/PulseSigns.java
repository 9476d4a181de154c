package app.tandem.pulse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pulse says that both sides should not overlook. */
public record PulseSigns(@Nullable Watermelon watermelon, List<EarlyWarning> warnings) {}
