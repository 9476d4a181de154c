package app.tandem.history;

import jakarta.persistence.EntityManager;
import org.hibernate.envers.AuditReaderFactory;
import org.springframework.stereotype.Component;

/** The revision of the running transaction, for the one writer that must pass Hibernate by: the import of readings. */
@Component
public class Revisions {
    private final EntityManager entities;

    Revisions(EntityManager entities) {
        this.entities = entities;
    }

    /** Its number; the revision is written, with who acts, if the transaction had none yet. */
    public long current() {
        return AuditReaderFactory.get(entities)
                .getCurrentRevision(Revision.class, true)
                .id();
    }
}
