package app.tandem.pulse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PulseAnswerRepository extends JpaRepository<PulseAnswer, UUID> {
    Optional<PulseAnswer> findByRoundNumberAndPersonId(int round, UUID personId);

    Optional<PulseAnswer> findFirstByRoundNumber(int round);

    List<PulseAnswer> findByRoundNumberGreaterThanEqualAndRoundNumberLessThan(int from, int before);

    List<PulseAnswer> findByPersonIdIsNotNullAndClosesAtLessThanEqual(Instant now);
}
