package app.tandem.signin;

import app.tandem.partnership.PlatformRow;
import app.tandem.partnership.Refusal;
import app.tandem.secrets.Secrets;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** Where the people of one organisation prove who they are. It lets nobody in before a test sign-in worked with what is set here. */
@Entity
@Audited
class IdentityProvider extends PlatformRow {
    private UUID organisationId;
    private String issuer = "";
    private String clientId = "";

    @Column(length = Length.LONG16)
    @NotAudited
    private String sealedSecret = "";

    private String emailClaim = "";
    private String nameClaim = "";
    private boolean vouchesForEmails;
    private boolean switchedOn;
    private int edition;
    private @Nullable Instant testedAt;
    private UUID changedBy;

    @SuppressWarnings("NullAway.Init")
    IdentityProvider() {}

    @SuppressWarnings("NullAway.Init")
    IdentityProvider(UUID organisationId) {
        this.organisationId = organisationId;
    }

    /** Other settings are another provider: it is switched off until a test sign-in has worked with them. */
    void set(ProviderDraft draft, IssuerRules rules, Secrets secrets, UUID author) {
        var next = draft.tidied();
        rules.check(next.issuer());
        Refusal.unless(!next.clientId().isEmpty(), "Please type the client id that the provider gave to Tandem.");
        Refusal.unless(
                !next.secret().isEmpty() || !sealedSecret.isEmpty(),
                "Please type the client secret that the provider gave to Tandem.");
        changedBy = author;
        if (!next.secret().isEmpty()) {
            sealedSecret = secrets.seal(next.secret());
        } else if (issuer.equals(next.issuer())
                && clientId.equals(next.clientId())
                && emailClaim.equals(next.emailClaim())
                && nameClaim.equals(next.nameClaim())
                && vouchesForEmails == next.vouchesForEmails()) {
            return;
        } else {
            Refusal.unless(
                    issuer.equals(next.issuer()),
                    "Another provider has another client secret: please type it, too. The old one is never sent there.");
        }
        issuer = next.issuer();
        clientId = next.clientId();
        emailClaim = next.emailClaim();
        nameClaim = next.nameClaim();
        vouchesForEmails = next.vouchesForEmails();
        edition++;
        testedAt = null;
        switchedOn = false;
    }

    /** A test of earlier settings says nothing about these. */
    void tested(int testedEdition, Instant now) {
        if (edition == testedEdition) {
            testedAt = now;
        }
    }

    void switchOn(UUID author) {
        Refusal.unless(
                testedAt != null, "Please try a test sign-in first: it has not worked with these settings so far.");
        switchedOn = true;
        changedBy = author;
    }

    void switchOff(UUID author) {
        switchedOn = false;
        changedBy = author;
    }

    UUID organisationId() {
        return organisationId;
    }

    boolean isSwitchedOn() {
        return switchedOn;
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    @Nullable
    Instant testedAt() {
        return testedAt;
    }

    ProviderState state() {
        if (switchedOn) {
            return ProviderState.ON;
        }
        return testedAt == null ? ProviderState.UNTESTED : ProviderState.TESTED;
    }

    /** What is needed to talk to it. */
    KnownProvider known(String organisation) {
        return new KnownProvider(
                id(),
                edition,
                organisationId,
                organisation,
                issuer,
                clientId,
                sealedSecret,
                emailClaim,
                nameClaim,
                vouchesForEmails,
                switchedOn);
    }

    ProviderDraft draft(String domains) {
        return new ProviderDraft(issuer, clientId, "", domains, emailClaim, nameClaim, vouchesForEmails);
    }
}
