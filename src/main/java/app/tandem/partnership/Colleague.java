package app.tandem.partnership;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Somebody of either side who works in the current partnership, or who reads along as an auditor. */
public record Colleague(
        UUID personId, String name, Side side, String organisation, String seat, ZoneId zone, boolean audits) {
    public Colleague(UUID personId, String name, Side side, String organisation, String seat, ZoneId zone) {
        this(personId, name, side, organisation, seat, zone, false);
    }

    /** What the company of a side is called, as its people say. */
    public static String company(Side side, List<Colleague> colleagues) {
        return colleagues.stream()
                .filter(colleague -> colleague.side() == side)
                .map(Colleague::organisation)
                .findFirst()
                .orElse(side.toString());
    }

    public String initials() {
        return Initials.of(name);
    }

    public String firstName() {
        return name.strip().split("\\s+")[0];
    }
}
