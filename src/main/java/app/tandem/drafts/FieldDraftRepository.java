package app.tandem.drafts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FieldDraftRepository extends JpaRepository<FieldDraft, UUID> {
    List<FieldDraft> findByPersonIdAndSubjectId(UUID personId, UUID subjectId);

    boolean existsBySubjectId(UUID subjectId);

    Optional<FieldDraft> findByPersonIdAndSubjectIdAndField(UUID personId, UUID subjectId, String field);
}
