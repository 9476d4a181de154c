package app.tandem.programmes;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgrammeRepository extends JpaRepository<Programme, UUID> {
    List<Programme> findAllByOrderByName();

    boolean existsByName(String name);

    boolean existsByNameAndIdNot(String name, UUID id);
}
