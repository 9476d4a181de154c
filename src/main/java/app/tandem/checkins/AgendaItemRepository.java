package app.tandem.checkins;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaItemRepository extends JpaRepository<AgendaItem, UUID> {
    List<AgendaItem> findByTakenBackAtIsNullOrderByPutAtAscIdAsc();
}
