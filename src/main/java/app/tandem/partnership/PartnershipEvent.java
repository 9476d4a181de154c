package app.tandem.partnership;

import java.util.Set;

/** Something that happened in a partnership, and who did it; every feature's events are records of a sealed kind. */
public interface PartnershipEvent {
    Member by();

    /** Who may learn that it happened: both sides, unless a feature narrows it. */
    default Set<String> realms() {
        return Set.of(Realms.SHARED);
    }
}
