package app.tandem.partnership;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What the current partnership needs before it goes live. */
@Service
public class Setup {
    private final PartnershipRepository partnerships;
    private final SeatedPersonRepository seated;
    private final List<Requirement> requirements;
    private final CurrentMember currentMember;
    private final Platform platform;
    private final Clock clock;

    Setup(
            PartnershipRepository partnerships,
            SeatedPersonRepository seated,
            List<Requirement> requirements,
            CurrentMember currentMember,
            Platform platform,
            Clock clock) {
        this.partnerships = partnerships;
        this.seated = seated;
        this.requirements = requirements;
        this.currentMember = currentMember;
        this.platform = platform;
        this.clock = clock;
    }

    public boolean isLive() {
        var id = currentMember.get().partnershipId();
        return platform.read(() -> find(id).isLive());
    }

    /** In sentences, each of which says what to do; nothing for a partnership that is live. */
    public List<String> missing() {
        return isLive() ? List.of() : stillMissing();
    }

    private List<String> stillMissing() {
        var id = currentMember.get().partnershipId();
        var ofCompanies = platform.read(() -> ofCompanies(find(id), sitting(List.of(id))));
        return Stream.concat(ofCompanies.stream(), ofFeatures()).toList();
    }

    private Partnership find(UUID id) {
        return partnerships.findById(id).orElseThrow();
    }

    private Stream<String> ofFeatures() {
        return requirements.stream().map(Requirement::missing).flatMap(Optional::stream);
    }

    List<SeatedPerson> sitting(List<UUID> partnershipIds) {
        return partnershipIds.isEmpty() ? List.of() : seated.in(partnershipIds, clock.instant());
    }

    /** Without a look at what the partnership holds. */
    static List<String> ofCompanies(Partnership partnership, List<SeatedPerson> seated) {
        var missing = new ArrayList<String>();
        for (var side : Side.values()) {
            var company = partnership.company(side);
            var here = seated.stream()
                    .filter(one -> one.side() == side && one.partnershipId().equals(partnership.id()))
                    .map(SeatedPerson::seat)
                    .toList();
            if (here.isEmpty()) {
                missing.add("Invite the first person of %s.".formatted(company.name()));
            } else if (!here.contains(Seat.SPONSOR)) {
                missing.add("Give somebody of %s the seat of sponsor.".formatted(company.name()));
            }
            if (!company.isCalendarConfirmed()) {
                missing.add("An admin of %s sets or confirms its calendar.".formatted(company.name()));
            }
        }
        return missing;
    }
}
