package app.tandem.partnership;

import java.util.UUID;
import org.springframework.stereotype.Service;

/** When each company works. */
@Service
public class WorkingCalendars {
    private static final int MOST_OWN_DAYS = 100;

    private final OrganisationRepository organisations;
    private final OwnDayOffRepository ownDaysOff;
    private final PartnershipRepository partnerships;
    private final CurrentMember currentMember;
    private final Platform platform;

    WorkingCalendars(
            OrganisationRepository organisations,
            OwnDayOffRepository ownDaysOff,
            PartnershipRepository partnerships,
            CurrentMember currentMember,
            Platform platform) {
        this.organisations = organisations;
        this.ownDaysOff = ownDaysOff;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.platform = platform;
    }

    /** Of the company on that side of the current partnership: deadlines are counted by whoever has to keep them. */
    public WorkingCalendar of(Side side) {
        var partnershipId = currentMember.get().partnershipId();
        return platform.read(() ->
                calendar(partnerships.findById(partnershipId).orElseThrow().company(side)));
    }

    public WorkingCalendar of(UUID organisationId) {
        return platform.read(() -> calendar(find(organisationId)));
    }

    private WorkingCalendar calendar(Organisation organisation) {
        return organisation.calendar(ownDaysOff.findAllByOrganisationIdOrderByOffOn(organisation.id()).stream()
                .map(OwnDayOff::dayOff)
                .toList());
    }

    private Organisation find(UUID organisationId) {
        return organisations.findById(organisationId).orElseThrow(() -> new NotFound("This company does not exist."));
    }

    void set(UUID organisationId, WorkingCalendar calendar, boolean confirmed) {
        Refusal.unless(
                calendar.ownDaysOff().size() <= MOST_OWN_DAYS,
                "A calendar holds %d days off of its own at most.".formatted(MOST_OWN_DAYS));
        platform.write(() -> {
            var organisation = find(organisationId);
            organisation.work(calendar, confirmed);
            var before = ownDaysOff.findAllByOrganisationIdOrderByOffOn(organisationId);
            before.stream()
                    .filter(day -> !calendar.ownDaysOff().contains(day.dayOff()))
                    .forEach(ownDaysOff::delete);
            ownDaysOff.flush();
            var kept = before.stream().map(OwnDayOff::dayOff).toList();
            calendar.ownDaysOff().stream()
                    .filter(day -> !kept.contains(day))
                    .forEach(day -> ownDaysOff.save(new OwnDayOff(organisation, day)));
            return true;
        });
    }
}
