package app.tandem.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.envers.Audited;

/** A human of one organisation. */
@Entity
@Audited
class Person extends PlatformRow {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private String name = "";
    private String email = "";

    @SuppressWarnings("NullAway.Init")
    Person() {}

    Person(Organisation organisation, String name, String email) {
        this.organisation = organisation;
        this.name = Wording.line(name);
        this.email = email;
    }

    Organisation organisation() {
        return organisation;
    }

    String name() {
        return name;
    }
}
