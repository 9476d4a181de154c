package app.tandem.history;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.CurrentPerson;
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
    private final ObjectProvider<CurrentPerson> currentPerson;
    private final ObjectProvider<EntityManager> entities;

    RevisionStamper(
            ObjectProvider<CurrentMember> currentMember,
            ObjectProvider<CurrentPerson> currentPerson,
            ObjectProvider<EntityManager> entities) {
        this.currentMember = currentMember;
        this.currentPerson = currentPerson;
        this.entities = entities;
    }

    @Override
    public void newRevision(Object revision) {
        var acting = currentMember.getObject();
        var member = acting.find();
        ((Revision) revision).stamp(member.orElse(null), acting.source(), MDC.get("request"));
        if (member.isEmpty()) {
            // The platform's own rows, such as seats, are written by a person rather than by a member of a partnership.
            currentPerson.getObject().find().ifPresent(((Revision) revision)::writtenBy);
        }
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
