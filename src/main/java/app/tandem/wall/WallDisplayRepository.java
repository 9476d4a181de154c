package app.tandem.wall;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WallDisplayRepository extends JpaRepository<WallDisplay, UUID> {
    List<WallDisplay> findBySwitchedOffByIsNullOrderByName();

    Optional<WallDisplay> findByTokenHash(String tokenHash);

    long countBySwitchedOffByIsNull();
}
