package app.tandem.scorecards;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReadingImportRepository extends JpaRepository<ReadingImport, UUID> {}
