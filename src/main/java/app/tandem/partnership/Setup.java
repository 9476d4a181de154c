package app.tandem.partnership;

import java.time.Clock;
import java.time.Instant;
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

    /** When it went live; nothing for one that is being set up, and for one that was at work before anybody noted it. */
    public Optional<Instant> liveSince() {
        var id = currentMember.get().partnershipId();
        return platform.read(() -> find(id).liveSince());
    }

    /** Nothing for a partnership that is live. */
    public List<Missing> missing() {
        return isLive() ? List.of() : stillMissing();
    }

    private List<Missing> stillMissing() {
        var id = currentMember.get().partnershipId();
        var ofCompanies = platform.read(() -> ofCompanies(find(id), sitting(List.of(id))));
        return Stream.concat(ofCompanies.stream(), ofFeatures()).toList();
    }

    private Partnership find(UUID id) {
        return partnerships.findById(id).orElseThrow();
    }

    private Stream<Missing> ofFeatures() {
        return requirements.stream().map(Requirement::missing).flatMap(Optional::stream);
    }

    List<SeatedPerson> sitting(List<UUID> partnershipIds) {
        return partnershipIds.isEmpty() ? List.of() : seated.in(partnershipIds, clock.instant());
    }

    /** Without a look at what the partnership holds. */
    static List<Missing> ofCompanies(Partnership partnership, List<SeatedPerson> seated) {
        var missing = new ArrayList<Missing>();
        for (var side : Side.values()) {
            var company = partnership.company(side);
            var here = seated.stream()
                    .filter(one -> one.side() == side && one.partnershipId().equals(partnership.id()))
                    .map(SeatedPerson::seat)
                    .toList();
            if (here.isEmpty()) {
                missing.add(new Missing(
                        "Invite the first person of %s.".formatted(company.name()), Missing.Step.ofPeople(side)));
            } else if (!here.contains(Seat.SPONSOR)) {
                missing.add(new Missing(
                        "Give somebody of %s the seat of sponsor.".formatted(company.name()),
                        Missing.Step.ofPeople(side)));
            }
            if (!company.isCalendarConfirmed()) {
                missing.add(new Missing(
                        "An admin of %s sets or confirms its calendar.".formatted(company.name()),
                        Missing.Step.CALENDARS));
            }
        }
        return missing;
    }
}
