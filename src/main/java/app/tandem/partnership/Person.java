package app.tandem.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A human of one organisation. */
@Entity
@Audited
class Person extends PlatformRow {
    /** Whether a mailbox exists only a mail can tell; this keeps out what cannot be one. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private String name = "";
    private String email = "";
    private boolean admin;
    private @Nullable Instant leftAt;
    private @Nullable Instant signedOutAt;

    @SuppressWarnings("NullAway.Init")
    Person() {}

    Person(Organisation organisation, String name, String email) {
        this.organisation = organisation;
        this.name = Wording.line(name);
        this.email = EmailAddress.read(email);
        Refusal.unless(!this.name.isEmpty(), "Please give this person a name.");
    }

    Organisation organisation() {
        return organisation;
    }

    String name() {
        return name;
    }

    boolean isAdmin() {
        return admin;
    }

    boolean isHere() {
        return leftAt == null;
    }

    /** An admin invites the organisation's own people; a BPO's also sets partnerships and sign-in up. */
    void becomeAdmin(boolean admin) {
        Refusal.unless(!admin || isHere(), name + " has left " + organisation.name() + ".");
        this.admin = admin;
    }

    String email() {
        return email;
    }

    /** Somebody who is here already cannot be added a second time. */
    void comeBack(String name) {
        Refusal.unless(!isHere(), "Somebody of " + organisation.name() + " has the address " + email + " already.");
        this.name = Wording.line(name);
        leftAt = null;
    }

    /** Every session that began before ends. */
    void signOut(Instant at) {
        signedOutAt = at;
    }

    void leave(Instant at) {
        admin = false;
        leftAt = at;
    }

    PersonSummary summary() {
        return new PersonSummary(id(), name, email, organisation.id(), organisation.name(), organisation.kind(), admin);
    }
}
