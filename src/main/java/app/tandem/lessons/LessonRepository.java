package app.tandem.lessons;

import app.tandem.partnership.Pillar;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LessonRepository extends JpaRepository<Lesson, UUID> {
    String NEWEST_FIRST = " order by l.writtenAt desc, l.id desc";

    @Query("select l from Lesson l where l.pillar = :pillar" + NEWEST_FIRST)
    List<Lesson> under(Pillar pillar, Limit limit);

    @Query("select l from Lesson l where l.quoted" + NEWEST_FIRST)
    List<Lesson> quoted(Limit limit);

    @Query("select l from Lesson l where not l.quoted" + NEWEST_FIRST)
    List<Lesson> unquoted(Limit limit);

    @Query("select l from Lesson l where l.quoted and l.answer = SILENT or l.provenOn is null" + NEWEST_FIRST)
    List<Lesson> unsettled(Limit limit);
}
