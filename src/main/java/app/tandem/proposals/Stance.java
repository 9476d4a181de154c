package app.tandem.proposals;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one person says to one version of a proposal. */
@Entity
@Audited
class Stance extends PartnershipOwned {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Label(hidden = true)
    private Proposal proposal;

    @Label("To version")
    private int edition;

    @Label(value = "Said by", person = true)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side side;

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
        this.proposal = proposal;
        edition = proposal.edition();
        personId = member.personId();
        side = member.side();
        this.kind = kind;
    }

    /** An objection said anew is another one: what was answered to the one before does not answer it. */
    void say(StanceKind kind, String words, String safeIf, Instant now) {
        this.words = switch (kind) {
            case SUPPORT, NEED_TIME -> "";
            case CONCERN -> Wording.needed(words, "Say what concerns you, in a sentence.");
            case OBJECT -> Wording.needed(words, "Say why you object, in a sentence.");
        };
        this.safeIf = kind == StanceKind.OBJECT
                ? Wording.needed(safeIf, "Say what would make it safe to try. An objection shows a way on.")
                : "";
        this.kind = kind;
        spokenAt = now;
        disposition = null;
        disposedBecause = "";
        disposedBy = null;
    }

    void needTime(LocalDate until, Instant end, Instant now) {
        say(StanceKind.NEED_TIME, "", "", now);
        neededUntil = until;
        timeUntil = end;
    }

    void dispose(Disposition disposition, String why, Member member) {
        Refusal.unless(kind == StanceKind.OBJECT, "This is no objection any more, so there is nothing to answer.");
        disposedBecause = Wording.needed(why, "Say why, so that whoever objected can follow.");
        this.disposition = disposition;
        disposedBy = member.personId();
    }

    boolean isUnansweredObjection() {
        return kind == StanceKind.OBJECT && disposition == null;
    }

    boolean hasAskedForTime() {
        return neededUntil != null;
    }

    Proposal proposal() {
        return proposal;
    }

    int edition() {
        return edition;
    }

    UUID personId() {
        return personId;
    }

    Side side() {
        return side;
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
