package app.tandem.scorecards;

import app.tandem.history.Label;
import app.tandem.partnership.PartnershipOwned;
import jakarta.persistence.Entity;
import org.hibernate.envers.Audited;

/** That a file of readings was taken in. */
@Entity
@Audited
@Label("Import")
class ReadingImport extends PartnershipOwned {
    @Label("File")
    private String fileName = "";

    private int readings;
    private String reason = "";

    ReadingImport() {}

    ReadingImport(String fileName, int readings, String reason) {
        this.fileName = fileName;
        this.readings = readings;
        this.reason = reason;
    }

    String headline() {
        return "%,d readings from %s".formatted(readings, fileName);
    }
}
