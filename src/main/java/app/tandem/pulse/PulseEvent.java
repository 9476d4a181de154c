package app.tandem.pulse;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Realms;
import java.util.Set;

/** Everything that can happen to the pulse. */
public sealed interface PulseEvent extends PartnershipEvent {
    /** Nobody else hears even that somebody has answered. */
    record Answered(Member by, int round) implements PulseEvent {
        @Override
        public Set<String> realms() {
            return Set.of(Realms.person(by.personId()));
        }
    }
}
