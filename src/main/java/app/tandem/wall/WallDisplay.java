package app.tandem.wall;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import app.tandem.secrets.Token;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A screen that shows the scorecard without anybody being signed in at it. Only the hash of its token is kept. */
@Entity
@Audited
@Label("Wall display")
class WallDisplay extends PartnershipOwned {
    static final Duration LIFE = Duration.ofDays(90);
    private static final int LONGEST_NAME = 60;

    private String name;

    @Label(value = "Set up by", person = true)
    private UUID setUpBy;

    @Label("Shows until")
    private Instant validUntil;

    @Label(value = "Switched off by", person = true)
    private @Nullable UUID switchedOffBy;

    @NotAudited
    @Column(name = "token_hash")
    private String tokenHash;

    @SuppressWarnings("NullAway.Init")
    WallDisplay() {}

    WallDisplay(String name, Token token, Member by, Instant now) {
        this.name = Wording.line(name, LONGEST_NAME);
        Refusal.unless(!this.name.isEmpty(), "name", "Say which screen this is, for example “Manila, floor 3”.");
        tokenHash = token.hash();
        setUpBy = by.personId();
        validUntil = now.plus(LIFE);
    }

    void renew(Instant now) {
        Refusal.unless(switchedOffBy == null, "This display is switched off. Set it up again at its screen.");
        validUntil = now.plus(LIFE);
    }

    void switchOff(Member by) {
        Refusal.unless(switchedOffBy == null, "This display is switched off already.");
        switchedOffBy = by.personId();
    }

    boolean showsAt(Instant now) {
        return switchedOffBy == null && now.isBefore(validUntil);
    }

    boolean isOff() {
        return switchedOffBy != null;
    }

    String name() {
        return name;
    }

    UUID setUpBy() {
        return setUpBy;
    }

    Instant validUntil() {
        return validUntil;
    }
}
