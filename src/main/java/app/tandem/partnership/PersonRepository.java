package app.tandem.partnership;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, UUID> {
    @Query("select p from Person p join fetch p.organisation o order by o.kind, o.name, p.name")
    List<Person> bySide();
}
