package app.tandem.partnership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** When each company works. */
@Service
public class WorkingCalendars {
    private static final int MOST_OWN_DAYS = 100;

    private final OrganisationRepository organisations;
    private final OwnDayOffRepository ownDaysOff;
    private final PartnershipRepository partnerships;
    private final CurrentMember currentMember;
    private final CurrentPerson currentPerson;
    private final Rights rights;
    private final Platform platform;

    WorkingCalendars(
            OrganisationRepository organisations,
            OwnDayOffRepository ownDaysOff,
            PartnershipRepository partnerships,
            CurrentMember currentMember,
            CurrentPerson currentPerson,
            Rights rights,
            Platform platform) {
        this.organisations = organisations;
        this.ownDaysOff = ownDaysOff;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.currentPerson = currentPerson;
        this.rights = rights;
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

    /** Of several companies, in as many statements as of one. */
    public Map<UUID, WorkingCalendar> ofAll(Set<UUID> organisationIds) {
        return platform.read(() -> {
            var off = ownDaysOff.findAllByOrganisationIdInOrderByOffOn(organisationIds).stream()
                    .collect(Collectors.groupingBy(
                            OwnDayOff::organisationId, Collectors.mapping(OwnDayOff::dayOff, Collectors.toList())));
            return organisations.findAllById(organisationIds).stream()
                    .collect(Collectors.toMap(
                            Organisation::id, one -> one.calendar(off.getOrDefault(one.id(), List.of()))));
        });
    }

    public boolean isConfirmed(UUID organisationId) {
        return platform.read(() -> find(organisationId).isCalendarConfirmed());
    }

    /**
     * An admin says when their company works. For a client that has not said so itself, an admin of its BPO may fill in
     * a first guess.
     */
    public void change(UUID organisationId, WorkingCalendar calendar) {
        rights.require(Verb.SET_CALENDAR);
        var person = currentPerson.get();
        if (person.organisationId().equals(organisationId)) {
            set(organisationId, calendar, true);
            return;
        }
        var clients = platform.read(() -> person.may(Verb.CREATE_PARTNERSHIPS)
                && partnerships.ofBpo(person.organisationId()).stream()
                        .anyMatch(one -> one.company(Side.CLIENT).id().equals(organisationId)));
        if (!clients) {
            throw new NotFound("This company does not exist.");
        }
        if (isConfirmed(organisationId)) {
            throw new NotAllowed("This client has confirmed its calendar: from now on only its own admins change it.");
        }
        set(organisationId, calendar, false);
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
