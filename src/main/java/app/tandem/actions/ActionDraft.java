package app.tandem.actions;

import app.tandem.partnership.Pillar;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as somebody asks for it.
 *
 * @param pillar null for that of what it comes from
 */
public record ActionDraft(
        String title,
        @Nullable UUID ownerId,
        @Nullable LocalDate due,
        String doneMeans,
        @Nullable Origin origin,
        @Nullable Pillar pillar) {
    public ActionDraft(
            String title, @Nullable UUID ownerId, @Nullable LocalDate due, String doneMeans, @Nullable Origin origin) {
        this(title, ownerId, due, doneMeans, origin, null);
    }

    public ActionDraft(String title, @Nullable UUID ownerId, @Nullable LocalDate due) {
        this(title, ownerId, due, "", null);
    }
}
