package app.tandem.history;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RevisionChangeRepository extends JpaRepository<RevisionChange, Long> {
    /** That a revision of a thing may be seen. */
    record Seen(long revision, UUID id) {}

    @Query("select c from RevisionChange c join fetch c.revision where c.realm in :realms and c.entity in :entities"
            + " order by c.id desc")
    List<RevisionChange> newest(Collection<String> realms, Collection<String> entities, Limit limit);

    @Query("select distinct r from RevisionChange c join c.revision r where c.realm in :realms and c.entityId = :id"
            + " order by r.id")
    List<Revision> of(UUID id, Collection<String> realms);

    @Query("select distinct new app.tandem.history.RevisionChangeRepository$Seen(c.revision.id, c.entityId)"
            + " from RevisionChange c where c.realm in :realms and c.entityId in :ids")
    List<Seen> visible(Collection<UUID> ids, Collection<String> realms);
}
