package app.tandem.partnership;

import java.util.UUID;

/** Knows whose people an e-mail address leads to; the module that lets people in provides it for the one that invites. */
public interface OwnDomains {
    /** Whether the organisation's own sign-in is for the end of this address. */
    boolean include(UUID organisationId, String email);
}
