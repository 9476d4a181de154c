package app.tandem.partnership;

/** Something that happened in a partnership, and who did it; every feature's events are records of a sealed kind. */
public interface PartnershipEvent {
    Member by();
}
