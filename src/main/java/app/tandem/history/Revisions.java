package app.tandem.history;

import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Realms;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.AuditReaderFactory;
import org.springframework.stereotype.Component;

/** The revision of the running transaction, for those who must say more of it than that somebody acts. */
@Component
public class Revisions {
    private final EntityManager entities;

    private final Partnerships partnerships;

    Revisions(EntityManager entities, Partnerships partnerships) {
        this.entities = entities;
        this.partnerships = partnerships;
    }

    /** Its number; the revision is written, with who acts, if the transaction had none yet. */
    public long current() {
        return revision().id();
    }

    /** Tells both sides of many small things as of one, when each of them would be too little for the list of news. */
    public void tell(Class<?> kind, UUID id, Operation operation) {
        revision().note(kind.getSimpleName(), id, operation, Set.of(Realms.SHARED));
    }

    /** Books all that this transaction changes, from its first change on, on those who wrote it, the last of them last. */
    public void writtenBy(Collection<UUID> people) {
        var authors = people.stream()
                .map(partnerships::colleagueOrFormer)
                .flatMap(Optional::stream)
                .toList();
        if (!authors.isEmpty()) {
            ScopedValue.where(Authors.BOOKED, new Authors(authors)).run(this::revision);
        }
    }

    private Revision revision() {
        return AuditReaderFactory.get(entities).getCurrentRevision(Revision.class, true);
    }
}
