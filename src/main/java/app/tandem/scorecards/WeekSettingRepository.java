package app.tandem.scorecards;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WeekSettingRepository extends JpaRepository<WeekSetting, UUID> {
    @Query("select s from WeekSetting s")
    Optional<WeekSetting> ofPartnership();
}
