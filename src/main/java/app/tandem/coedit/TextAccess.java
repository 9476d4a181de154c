package app.tandem.coedit;

import app.tandem.history.Chronicled;
import app.tandem.partnership.Member;
import java.util.Optional;
import java.util.UUID;

/** The feature that owns a text says here who may read and write it; without a word, every member of the partnership. */
public interface TextAccess {
    /** Asked while the member acts; whoever may not is told that the text does not exist. */
    default boolean mayRead(Member member, UUID textId) {
        return true;
    }

    /** Asked, while the member acts, of those who may read it. */
    default boolean mayWrite(Member member, UUID textId) {
        return true;
    }

    /** What the thing is called to which a text belongs, and its page; empty for a text that is not this feature's. */
    default Optional<Chronicled.Headline> placeOf(UUID textId) {
        return Optional.empty();
    }
}
