package app.tandem.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person acting in one partnership, on the side of their own organisation.
 *
 * @param auditsUntil the last day on which they read along as an auditor; null for everybody who works here
 */
public record Member(
        UUID personId,
        String name,
        Side side,
        UUID organisationId,
        String organisation,
        UUID partnershipId,
        String slug,
        String partnership,
        String seat,
        ZoneId zone,
        @Nullable LocalDate auditsUntil) {
    public Member(
            UUID personId,
            String name,
            Side side,
            UUID organisationId,
            String organisation,
            UUID partnershipId,
            String slug,
            String partnership,
            String seat,
            ZoneId zone) {
        this(personId, name, side, organisationId, organisation, partnershipId, slug, partnership, seat, zone, null);
    }

    /** Reads what both sides share, and nothing else. */
    public boolean audits() {
        return auditsUntil != null;
    }

    /** The day that it is where they are. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** What a page offers; the front doors ask again. */
    public boolean may(Verb verb) {
        return verb.isAllowed(audits() ? Role.AUDITOR : Role.MEMBER, side);
    }

    public String initials() {
        return Initials.of(name);
    }

    public String firstName() {
        return name.strip().split("\\s+")[0];
    }
}
