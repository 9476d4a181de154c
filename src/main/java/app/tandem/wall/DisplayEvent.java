package app.tandem.wall;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.UUID;

/** Everything that can happen to a wall display. */
public sealed interface DisplayEvent extends PartnershipEvent {
    record SetUp(Member by, UUID displayId) implements DisplayEvent {}

    record Renewed(Member by, UUID displayId) implements DisplayEvent {}

    record SwitchedOff(Member by, UUID displayId) implements DisplayEvent {}
}
