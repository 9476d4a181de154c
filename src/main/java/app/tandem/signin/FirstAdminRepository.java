package app.tandem.signin;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FirstAdminRepository extends JpaRepository<FirstAdmin, UUID> {}
