package app.tandem.headsups;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HeadsUpStepRepository extends JpaRepository<HeadsUpStep, UUID> {
    List<HeadsUpStep> findByHeadsUpIdOrderByNumber(UUID headsUpId);
}
