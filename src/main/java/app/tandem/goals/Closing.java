package app.tandem.goals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The outcome that one owner proposes and the other confirms.
 *
 * @param number counts the proposals of a goal, so that nobody confirms one that they have not seen
 * @param data what the data said when it was proposed
 */
@Embeddable
public record Closing(
        Integer number,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Outcome outcome,

        @Column(length = Length.LONG16) String why,
        @Column(length = Length.LONG16) String data,
        UUID person,
        String name,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Side side,

        Instant moment,
        @Nullable Instant confirmed) {

    static Closing proposed(int number, @Nullable Outcome outcome, String why, String data, Member by, Instant now) {
        if (outcome == null) {
            throw new Refusal("outcome", "Choose how it ended.");
        }
        Refusal.unless(
                outcome != Outcome.DROPPED || !why.isBlank(),
                "why",
                "Say why this goal is dropped, so that both sides can read it later.");
        return new Closing(number, outcome, Wording.text(why), data, by.personId(), by.name(), by.side(), now, null);
    }

    Closing confirmedBy(Member member, int seen, Instant now) {
        Refusal.unless(
                side != member.side(), "Your side has proposed this outcome. It counts once the other owner agrees.");
        requireRead(seen);
        return new Closing(number, outcome, why, data, person, name, side, moment, now);
    }

    void requireRead(int seen) {
        Refusal.unless(number == seen, "Another outcome was proposed while you were reading. Look at it once more.");
    }

    public boolean isConfirmed() {
        return confirmed != null;
    }

    public String proposer() {
        return name.strip().split("\\s+")[0];
    }

    /** As history tells it. */
    @Override
    public String toString() {
        return outcome + (why.isEmpty() ? "" : ": " + why) + (isConfirmed() ? ", confirmed by both" : ", proposed");
    }
}
