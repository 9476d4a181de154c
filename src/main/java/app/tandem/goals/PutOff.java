package app.tandem.goals;

import app.tandem.partnership.Member;
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

/** "Not yet, let us talk": who was asked and did not agree, and what they want to talk about first. */
@Embeddable
public record PutOff(
        @Column(length = Length.LONG16) String why,
        UUID person,
        String name,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Side side,

        Instant moment) {
    static PutOff because(String why, Member by, Instant now) {
        return new PutOff(
                Wording.needed("why", why, "Say in a sentence what should be talked about first."),
                by.personId(),
                by.name(),
                by.side(),
                now);
    }

    @Override
    public String toString() {
        return why;
    }
}
