package app.tandem.coedit;

import app.tandem.history.Chronicled;
import app.tandem.partnership.Member;
import java.util.Optional;
import java.util.UUID;

/** The feature that owns a text says here who may read and write it; without a word, every member of the partnership. */
public interface TextAccess {
    /** Whoever has nothing is told that the text does not exist. */
    enum Reach {
        NOTHING,
        READ,
        WRITE
    }

    /** Asked while the member acts; {@code WRITE} for a text that is not this feature's. */
    default Reach reachOf(Member member, UUID textId) {
        return Reach.WRITE;
    }

    /** What the thing is called to which a text belongs, and its page; empty for a text that is not this feature's. */
    default Optional<Chronicled.Headline> placeOf(UUID textId) {
        return Optional.empty();
    }
}
