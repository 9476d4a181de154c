package app.tandem.history;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Only ever added to. */
interface AuditorReadRepository extends Repository<AuditorRead, UUID> {
    AuditorRead save(AuditorRead read);

    List<AuditorRead> findByOrderByAtDescIdDesc(Limit limit);
}
