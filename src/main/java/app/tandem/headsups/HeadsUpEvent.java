package app.tandem.headsups;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.UUID;

/** Everything that can happen to a heads-up. */
public sealed interface HeadsUpEvent extends PartnershipEvent {
    UUID headsUpId();

    String title();

    record Given(Member by, UUID headsUpId, String title) implements HeadsUpEvent {}

    record Stepped(Member by, UUID headsUpId, String title, Certainty certainty) implements HeadsUpEvent {}

    record Acknowledged(Member by, UUID headsUpId, String title) implements HeadsUpEvent {}
}
