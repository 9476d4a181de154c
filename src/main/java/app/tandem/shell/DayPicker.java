package app.tandem.shell;

import app.tandem.partnership.DayAhead;
import app.tandem.partnership.Refusal;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses a day and writes its month in words, because 9/10 is another day on each side. */
public class DayPicker extends DatePicker {
    private static final String OUTSIDE = "Choose a day from %s to %s.";
    public static final String UNREADABLE = "This is no day we can read. Write it like 30 September 2026.";

    private String name = "";

    public DayPicker(String label) {
        super(label);
        setLocale(Locale.ENGLISH);
        setI18n(i18n());
    }

    private static DatePickerI18n i18n() {
        return new DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(UNREADABLE);
    }

    /** For a day that somebody promises. */
    public DayPicker ahead(LocalDate today) {
        return within(today, DayAhead.last(today));
    }

    public DayPicker within(LocalDate first, LocalDate last) {
        setMin(first);
        setMax(last);
        var between = OUTSIDE.formatted(Days.full(first), Days.full(last));
        setI18n(i18n().setMinErrorMessage(between).setMaxErrorMessage(between));
        return this;
    }

    /** By which the form that keeps it finds it. */
    void named(String field) {
        name = field;
    }

    /** Whoever typed a day and goes on with the tab key comes to the next field, and no calendar stays over it. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                if (this.closesBehindTheReader) return;
                this.closesBehindTheReader = true;
                this.addEventListener('keydown', key => {
                    if (key.key === 'Tab' && this.opened && key.target === this.inputElement) this.close();
                }, true);
                this.addEventListener('opened-changed', () => requestAnimationFrame(() => {
                    const calendar = this.querySelector('vaadin-date-picker-overlay-content');
                    if (!calendar) return;
                    calendar.id ||= this.inputElement.id + '-calendar';
                    this.inputElement.setAttribute('aria-controls', calendar.id);
                }));
                this.addEventListener('focusout', left => {
                    if (this.opened && left.relatedTarget && !this.contains(left.relatedTarget)) this.close();
                });
                """);
    }

    /** Something is typed here that is no day; its value is then as empty as that of a field nobody touched. */
    public boolean isUnreadable() {
        return getValue() == null && isInputUnparsable();
    }

    /** The day, or none where nothing is typed. */
    public @Nullable LocalDate chosen() {
        if (isUnreadable()) {
            throw name.isEmpty()
                    ? new Refusal("“%s”: %s".formatted(getLabel(), UNREADABLE))
                    : new Refusal(name, UNREADABLE);
        }
        return getValue();
    }
}
