package app.tandem.partnership;

/** Everything a partnership needs is there, and it has begun. */
public record PartnershipWentLive(Member by) implements PartnershipEvent {}
