package app.tandem.signin;

import java.util.UUID;

/** An organisation's provider with all that is needed to talk to it; its secret stays sealed until then. Each change of the settings is another edition. */
record KnownProvider(
        UUID id,
        int edition,
        UUID organisationId,
        String organisation,
        String issuer,
        String clientId,
        String sealedSecret,
        String emailClaim,
        String nameClaim,
        boolean vouchesForEmails,
        boolean switchedOn) {
    /** A secret is not for logs, sealed or not. */
    @Override
    public String toString() {
        return "KnownProvider[" + id + " of " + organisation + ", edition " + edition + "]";
    }
}
