package app.tandem.programmes;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.UUID;

/** Everything that can happen to a programme. */
public sealed interface ProgrammeEvent extends PartnershipEvent {
    UUID programmeId();

    record Added(Member by, UUID programmeId) implements ProgrammeEvent {}

    record Renamed(Member by, UUID programmeId) implements ProgrammeEvent {}

    record Ended(Member by, UUID programmeId) implements ProgrammeEvent {}
}
