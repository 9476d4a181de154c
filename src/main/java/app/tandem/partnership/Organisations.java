package app.tandem.partnership;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The companies, and which of them a BPO looks after. */
@Component
public class Organisations {
    private final OrganisationRepository organisations;
    private final Platform platform;

    Organisations(OrganisationRepository organisations, Platform platform) {
        this.organisations = organisations;
        this.platform = platform;
    }

    public Optional<OrganisationSummary> organisation(UUID organisationId) {
        return platform.read(() -> organisations.findById(organisationId).map(Organisation::summary));
    }

    /** The clock by which the organisation's days begin. */
    public ZoneId zoneOf(UUID organisationId) {
        return platform.read(
                () -> organisations.findById(organisationId).orElseThrow().zone());
    }

    /** The BPO itself, and after it every client it works with, by name. */
    public List<OrganisationSummary> lookedAfterBy(UUID bpoId) {
        return platform.read(() -> organisations.lookedAfterBy(bpoId).stream()
                .map(Organisation::summary)
                .toList());
    }
}
