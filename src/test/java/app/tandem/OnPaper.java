package app.tandem;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People of Acme and OnSpot for rules that need no database. */
public final class OnPaper {
    private OnPaper() {}

    public static Member member(String name, Side side, ZoneId zone) {
        return member(name, side, zone, null);
    }

    public static Member auditor(String name, Side side, ZoneId zone) {
        return member(name, side, zone, LocalDate.of(2026, 12, 31));
    }

    private static Member member(String name, Side side, ZoneId zone, @Nullable LocalDate auditsUntil) {
        return new Member(
                UUID.randomUUID(),
                name,
                side,
                UUID.randomUUID(),
                side == Side.CLIENT ? "Acme" : "OnSpot",
                UUID.randomUUID(),
                "acme",
                "Acme × OnSpot",
                "Sponsor",
                zone,
                auditsUntil);
    }

    public static Colleague colleague(Member member) {
        return new Colleague(
                member.personId(), member.name(), member.side(), member.organisation(), member.seat(), member.zone());
    }
}
