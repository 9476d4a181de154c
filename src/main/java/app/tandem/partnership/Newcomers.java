package app.tandem.partnership;

import java.util.Optional;
import java.util.UUID;

/** Knows who has been invited and is not here yet; the module that invites provides it for the one that lets people in. */
public interface Newcomers {
    /** What somebody was invited to; telling it changes nothing. */
    record Invited(
            String name,
            String organisation,
            UUID organisationId,
            String email,
            String partnership,
            String inviter,
            Seat seat,
            boolean deputy) {
        public boolean audits() {
            return seat == Seat.AUDITOR;
        }

        /** Such as “deputy quality”, in the middle of a sentence. */
        public String as() {
            return seat.inSentence(deputy);
        }
    }

    /** Empty for a link that is unknown, used up, taken back or too old: nobody can tell which. */
    Optional<Invited> invitedBy(String token);

    /** The name of somebody who is invited by this organisation and would come in if their address were vouched for. */
    Optional<String> awaited(UUID organisationId, String email);

    /** Lets the invited person join, once, and tells who they are now. */
    Optional<PersonSummary> join(String token);

    /**
     * The same for somebody whose own organisation has made sure of their e-mail address, whichever link they lost. What
     * can be taken up no more is passed over: it keeps nobody from signing in.
     */
    Optional<PersonSummary> arrive(UUID organisationId, String email);
}
