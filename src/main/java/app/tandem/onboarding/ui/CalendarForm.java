package app.tandem.onboarding.ui;

import app.tandem.partnership.Country;
import app.tandem.partnership.DayOff;
import app.tandem.partnership.TimeZones;
import app.tandem.partnership.WorkingCalendar;
import app.tandem.partnership.WorkingCalendars;
import app.tandem.shell.Days;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** When a company works; every choice is saved at once, and what it leads to is shown below. */
class CalendarForm extends Div {
    private static final int NEXT = 4;
    private static final int USUAL_DEADLINE = 5;

    private final transient WorkingCalendars calendars;
    private final UUID company;
    private final transient Clock clock;
    private final transient Runnable onSaved;
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final ComboBox<Country> country = new ComboBox<>("Holidays of");
    private final ComboBox<Country.Region> region = new ComboBox<>("Region");
    private final CheckboxGroup<DayOfWeek> weekend = new CheckboxGroup<>("Weekend");
    private final OwnDaysOff ownDaysOff;
    private final Paragraph preview = new Paragraph();
    private final Saying saying = new Saying();

    CalendarForm(WorkingCalendars calendars, UUID company, String name, Clock clock, Runnable onSaved) {
        this.calendars = calendars;
        this.company = company;
        this.clock = clock;
        this.onSaved = onSaved;
        ownDaysOff = new OwnDaysOff(name, this::setOwnDaysOff);
        addClassName("form");
        zone.setItems(TimeZones.all());
        zone.setItemLabelGenerator(id -> id.replace('_', ' '));
        country.setItems(Country.all());
        country.setItemLabelGenerator(Country::name);
        country.setClearButtonVisible(true);
        country.setPlaceholder("No public holidays");
        region.setItemLabelGenerator(Country.Region::name);
        region.setClearButtonVisible(true);
        region.setPlaceholder("The whole country");
        weekend.setItems(DayOfWeek.values());
        weekend.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        keepUnknown(zone, "There is no time zone called “%s” in the list. Look for the nearest large city.");
        keepUnknown(country, "There is no country called “%s” in the list. Choose one, or leave it empty.");
        keepUnknown(region, "There is no region called “%s” in the list. Choose one, or leave it empty.");
        preview.addClassNames("banner", "news");
        preview.getElement().setAttribute("aria-live", "polite");
        var where = new Div(zone, country, region);
        where.addClassName("together");
        add(where, weekend, ownDaysOff, preview, saying);
        show();
        listen();
    }

    /** What is in no list stays to be read and mended, and nothing of it is saved. */
    private static void keepUnknown(ComboBox<?> field, String sentence) {
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            field.setErrorMessage(sentence.formatted(typed.getDetail()));
            field.setInvalid(true);
        });
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    private void listen() {
        zone.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                save(now -> new WorkingCalendar(
                        ZoneId.of(change.getValue()), now.weekend(), now.country(), now.region(), now.ownDaysOff()));
            }
        });
        country.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                save(now -> now.withHolidaysOf(chosen == null ? "" : chosen.code(), ""));
            }
        });
        region.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                save(now -> new WorkingCalendar(
                        now.zone(),
                        now.weekend(),
                        now.country(),
                        chosen == null ? "" : chosen.code(),
                        now.ownDaysOff()));
            }
        });
        weekend.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(now -> new WorkingCalendar(
                        now.zone(), change.getValue(), now.country(), now.region(), now.ownDaysOff()));
            }
        });
    }

    private void setOwnDaysOff(List<DayOff> days) {
        save(now -> new WorkingCalendar(now.zone(), now.weekend(), now.country(), now.region(), days));
    }

    /** Says that everything is as it should be, without changing it. */
    void confirm() {
        save(now -> now);
    }

    private void save(UnaryOperator<WorkingCalendar> change) {
        var saved = saying.says("Saved.", () -> calendars.change(company, change.apply(calendars.of(company))));
        show();
        if (saved) {
            onSaved.run();
        }
    }

    private void show() {
        var calendar = calendars.of(company);
        zone.setValue(calendar.zone().getId());
        var where = Country.find(calendar.country());
        country.setValue(where.orElse(null));
        var regions = where.map(Country::regions).orElse(List.of());
        region.setItems(regions);
        region.setVisible(!regions.isEmpty());
        region.setValue(regions.stream()
                .filter(part -> part.code().equals(calendar.region()))
                .findFirst()
                .orElse(null));
        weekend.setValue(calendar.weekend());
        ownDaysOff.show(calendar.ownDaysOff());
        preview.setText(inWords(calendar));
    }

    private String inWords(WorkingCalendar calendar) {
        var today = LocalDate.now(clock.withZone(calendar.zone()));
        var next = calendar.nextDaysOff(today, NEXT).stream()
                .map(off -> Days.weekday(off.day()) + " " + off.name())
                .collect(Collectors.joining(" · "));
        return "%s A deadline of %d business days, set today, ends with %s."
                .formatted(
                        next.isEmpty() ? "No holidays." : "Next holidays: " + next + ".",
                        USUAL_DEADLINE,
                        Days.weekday(calendar.after(today, USUAL_DEADLINE)));
    }
}
