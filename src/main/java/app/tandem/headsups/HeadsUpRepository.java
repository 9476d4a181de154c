package app.tandem.headsups;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HeadsUpRepository extends JpaRepository<HeadsUp, UUID> {
    String OVER = "(h.certainty = OFF or h.certainty = DECIDED and h.horizonTo < :today)";

    @Query("select h from HeadsUp h where not " + OVER + " order by h.horizonFrom, h.horizonTo, h.id")
    List<HeadsUp> ahead(LocalDate today);

    @Query("select h from HeadsUp h where " + OVER + " order by h.steppedAt desc, h.id desc")
    List<HeadsUp> over(LocalDate today, Limit limit);
}
