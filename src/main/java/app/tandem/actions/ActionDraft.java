package app.tandem.actions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action as somebody asks for it. */
public record ActionDraft(
        String title,
        @Nullable UUID ownerId,
        @Nullable LocalDate due,
        String doneMeans,
        @Nullable Origin origin) {
    public ActionDraft(String title, @Nullable UUID ownerId, @Nullable LocalDate due) {
        this(title, ownerId, due, "", null);
    }
}
