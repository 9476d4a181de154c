package app.tandem.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets what is no person, such as a screen on a wall, read what both sides share in one partnership: like an auditor it
 * changes nothing and looks into no side's own things, and nothing is ever booked on it.
 */
@Component
public class Visitors {
    private static final UUID NOBODY = new UUID(0, 0);

    private final PartnershipRepository partnerships;
    private final Platform platform;

    Visitors(PartnershipRepository partnerships, Platform platform) {
        this.partnerships = partnerships;
        this.platform = platform;
    }

    /** Empty where there is no such partnership. Whoever calls this has made sure of who asks, or does so inside. */
    public <T> Optional<T> readAlong(String slug, Supplier<T> work) {
        return platform.read(() -> partnerships
                        .idAt(slug)
                        .flatMap(partnerships::findById)
                        .filter(found -> !found.isDiscarded())
                        .map(Visitors::visitor))
                .map(visitor -> new Acting(visitor.partnershipId(), visitor, Source.UI).call(work));
    }

    private static Member visitor(Partnership partnership) {
        var client = partnership.company(Side.CLIENT);
        return new Member(
                NOBODY,
                "A wall display",
                Side.CLIENT,
                client.id(),
                client.name(),
                partnership.id(),
                partnership.slug(),
                partnership.name(),
                "",
                client.zone(),
                LocalDate.MAX);
    }
}
