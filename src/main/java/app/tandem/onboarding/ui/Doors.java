package app.tandem.onboarding.ui;

import app.tandem.drafts.Drafts;
import app.tandem.partnership.Clients;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Discarding;
import app.tandem.partnership.People;
import app.tandem.partnership.WorkingCalendars;
import app.tandem.people.Invitations;
import app.tandem.scorecards.KpiPacks;
import app.tandem.scorecards.Measures;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The front doors that setting a client up goes through. */
@Component
record Doors(
        Clients clients,
        Discarding discarding,
        WorkingCalendars calendars,
        People people,
        Invitations invitations,
        Measures measures,
        KpiPacks packs,
        Drafts drafts,
        CurrentPerson currentPerson,
        CurrentMember currentMember,
        Clock clock) {}
