package app.tandem.partnership;

/** Somebody was given a seat, lost one, or left; both sides see who sits where. */
public record SeatsChanged(Member by) implements PartnershipEvent {}
