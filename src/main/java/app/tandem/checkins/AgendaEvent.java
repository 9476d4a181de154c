package app.tandem.checkins;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.UUID;

/** Everything that can happen to the agenda of the next check-in. */
public sealed interface AgendaEvent extends PartnershipEvent {
    UUID itemId();

    record Added(Member by, UUID itemId, String topic) implements AgendaEvent {}

    record TakenBack(Member by, UUID itemId, String topic) implements AgendaEvent {}
}
