package app.tandem.coedit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SharedTextRepository extends JpaRepository<SharedText, UUID> {
    record SettledUpTo(UUID id, int settled) {}

    @Query(
            "select new app.tandem.coedit.SharedTextRepository$SettledUpTo(t.id, t.settled) from SharedText t where t.settled > :versions")
    List<SettledUpTo> settledBeyond(int versions);
}
