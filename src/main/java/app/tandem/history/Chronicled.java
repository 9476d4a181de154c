package app.tandem.history;

import java.util.Optional;
import java.util.UUID;

/** A kind of thing whose changes belong into the list of what happened last; its feature knows what it is called. */
public interface Chronicled {
    /** The audited entity, or what stands for many small ones in {@link Revisions#tell}. */
    Class<?> entity();

    /** Empty for what the reader may not see and for what is gone. */
    Optional<Headline> headline(UUID id);

    /** Whether it comes to a thing that was there before: whoever adds it has changed that thing, not created it. */
    default boolean isAddition() {
        return false;
    }

    /** What a thing is called in a list of news, and the page below the partnership's address where it stands. */
    record Headline(String title, String page) {}
}
