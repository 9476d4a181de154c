package app.tandem.history;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Realms;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.EntityTrackingRevisionListener;
import org.hibernate.envers.RevisionType;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes into each revision who acts, and what was changed for whose eyes. */
@Component
class RevisionStamper implements EntityTrackingRevisionListener {
    private final ObjectProvider<CurrentMember> currentMember;
    private final ObjectProvider<EntityManager> entities;

    RevisionStamper(ObjectProvider<CurrentMember> currentMember, ObjectProvider<EntityManager> entities) {
        this.currentMember = currentMember;
        this.entities = entities;
    }

    @Override
    public void newRevision(Object revision) {
        var acting = currentMember.getObject();
        ((Revision) revision).stamp(acting.find().orElse(null), acting.source(), MDC.get("request"));
        if (Authors.BOOKED.isBound()) {
            ((Revision) revision).writtenBy(Authors.BOOKED.get());
        }
    }

    @Override
    public void entityChanged(
            Class entityClass, String entityName, Object entityId, RevisionType operation, Object revision) {
        ((Revision) revision)
                .note(
                        entityClass.getSimpleName(),
                        (UUID) entityId,
                        Operation.of(operation),
                        realms(entityClass, entityId));
    }

    private Set<String> realms(Class<?> entityClass, Object entityId) {
        if (!PartnershipOwned.class.isAssignableFrom(entityClass)) {
            return Set.of(Realms.SHARED);
        }
        // Of a row that is gone nobody can say any more who might have known it: then nobody is told.
        var entity = entities.getObject().find(entityClass, entityId);
        return entity == null ? Set.of() : ((PartnershipOwned) entity).realms();
    }
}
