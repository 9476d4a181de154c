package app.tandem.onboarding.ui;

import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Verb;
import app.tandem.partnership.WorkingCalendars;
import app.tandem.shell.Banner;
import app.tandem.shell.Card;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** When the reader's own company works. */
@Route(value = "calendar", layout = SettingsLayout.class)
@Menu(title = "Calendar", order = 1)
@PageTitle("Calendar · Tandem")
@PermitAll
@Needs(Verb.SET_CALENDAR)
class CalendarView extends Main {
    CalendarView(WorkingCalendars calendars, CurrentPerson currentPerson, Clock clock) {
        var person = currentPerson.get();
        var company = person.organisationId();
        var right = new Button("This is right");
        right.addThemeVariants(ButtonVariant.PRIMARY);
        var ask = new Banner(
                new Span(
                        "Nobody of %s has said yet that this is right. Please look it through: with your first change, or when you"
                                        .formatted(person.organisation())
                                + " say that it is right, it is yours."),
                right);
        ask.setVisible(!calendars.isConfirmed(company));
        var form = new CalendarForm(calendars, company, person.organisation(), clock, () -> ask.setVisible(false));
        right.addClickListener(click -> form.confirm());
        add(
                new PageHeader("When %s works".formatted(person.organisation()))
                        .subtitle("Deadlines that others set for you skip your weekends, holidays and days off."),
                ask,
                new Card("Calendar", form));
    }
}
