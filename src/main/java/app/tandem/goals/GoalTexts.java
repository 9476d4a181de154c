package app.tandem.goals;

import app.tandem.partnership.Side;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The shared texts in which people of both sides write a goal together. */
@Embeddable
public record GoalTexts(UUID why, UUID client, UUID bpo) {
    public UUID contribution(Side side) {
        return side == Side.CLIENT ? client : bpo;
    }
}
