package app.tandem.goals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;

/** What one side says about a goal that is over. */
@Embeddable
public record Statement(
        UUID person,
        String name,
        @Column(length = Length.LONG16) String words,
        Instant moment) {
    public static final int SHORTEST = 20;

    static Statement of(Member member, String words, Instant now) {
        var said = Wording.text(words);
        Refusal.unless(
                said.length() >= SHORTEST,
                "words",
                "Say a little more, at least " + SHORTEST + " characters: what did your side learn from this goal?");
        return new Statement(member.personId(), member.name(), said, now);
    }

    @Override
    public String toString() {
        return words;
    }
}
