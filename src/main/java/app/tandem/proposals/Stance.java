package app.tandem.proposals;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where somebody who is asked stands. */
@Entity
@Audited
class Stance extends Said {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("Stance")
    private StanceKind kind;

    @Column(length = Length.LONG16)
    @Label("In their words")
    private String words = "";

    @Column(length = Length.LONG16)
    @Label("Safe to try, if")
    private String safeIf = "";

    /** Stays when they speak, because time is asked for once. */
    @Label("Asked for time until")
    private @Nullable LocalDate neededUntil;

    @Label(hidden = true)
    private @Nullable Instant timeUntil;

    @Label(hidden = true)
    private Instant spokenAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label("The objection was")
    private @Nullable Disposition disposition;

    @Column(length = Length.LONG16)
    @Label("because")
    private String disposedBecause = "";

    @Label(value = "answered by", person = true)
    private @Nullable UUID disposedBy;

    @SuppressWarnings("NullAway.Init")
    Stance() {}

    @SuppressWarnings("NullAway.Init")
    Stance(Proposal proposal, Member member, StanceKind kind) {
        super(proposal, member);
        this.kind = kind;
    }

    /** An objection said anew is another one: what was answered to the one before does not answer it. */
    void say(StanceKind kind, String words, String safeIf, Instant now) {
        if (kind == StanceKind.OBJECT) {
            Refusal.together(() -> reason(words), () -> wayOn(safeIf));
        }
        this.words = switch (kind) {
            case SUPPORT, NEED_TIME -> "";
            case CONCERN -> Wording.needed(words, "Say what concerns you, in a sentence.");
            case OBJECT -> reason(words);
        };
        this.safeIf = kind == StanceKind.OBJECT ? wayOn(safeIf) : "";
        this.kind = kind;
        spokenAt = now;
        disposition = null;
        disposedBecause = "";
        disposedBy = null;
    }

    private static String reason(String words) {
        return Wording.needed(words, "Say why you object, in a sentence.");
    }

    private static String wayOn(String safeIf) {
        return Wording.needed("safe if", safeIf, "Say what would make it safe to try. An objection shows a way on.");
    }

    void needTime(LocalDate until, Instant end, Instant now) {
        say(StanceKind.NEED_TIME, "", "", now);
        neededUntil = until;
        timeUntil = end;
    }

    void dispose(Disposition disposition, String why, Member member) {
        Refusal.unless(kind == StanceKind.OBJECT, "This is no objection any more, so there is nothing to answer.");
        disposedBecause = Wording.needed("why", why, "Say why, so that whoever objected can follow.");
        this.disposition = disposition;
        disposedBy = member.personId();
    }

    boolean isUnansweredObjection() {
        return kind == StanceKind.OBJECT && disposition == null;
    }

    boolean hasAskedForTime() {
        return neededUntil != null;
    }

    StanceKind kind() {
        return kind;
    }

    String words() {
        return words;
    }

    String safeIf() {
        return safeIf;
    }

    @Nullable
    LocalDate neededUntil() {
        return neededUntil;
    }

    @Nullable
    Instant timeUntil() {
        return timeUntil;
    }

    Instant spokenAt() {
        return spokenAt;
    }

    @Nullable
    Disposition disposition() {
        return disposition;
    }

    String disposedBecause() {
        return disposedBecause;
    }

    @Nullable
    UUID disposedBy() {
        return disposedBy;
    }
}
