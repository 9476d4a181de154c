package app.tandem.goals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** How sure an owner is that the goal will be reached, from 1, hardly, to 5, quite; and why, if they say so. */
@Embeddable
public record Confidence(
        UUID person,
        Integer level,
        @Column(length = Length.LONG16) String why,
        Instant moment) {
    public static final int MOST = 5;
    private static final int FAR_APART = 2;

    static Confidence of(Member member, @Nullable Integer level, String why, Instant now) {
        if (level == null || level < 1 || level > MOST) {
            throw new Refusal("level", "Choose a confidence from 1, hardly any, to 5, quite sure.");
        }
        return new Confidence(member.personId(), level, Wording.text(why), now);
    }

    /** Four and five trust, three has a doubt, one and two do not believe in it. */
    GoalStatus status() {
        return level >= 4 ? GoalStatus.ON_TRACK : level == 3 ? GoalStatus.WATCH : GoalStatus.OFF_TRACK;
    }

    boolean isFarFrom(Confidence other) {
        return Math.abs(level - other.level) >= FAR_APART;
    }

    /** As history tells it. */
    @Override
    public String toString() {
        return level + " of " + MOST + (why.isEmpty() ? "" : ": " + why);
    }
}
