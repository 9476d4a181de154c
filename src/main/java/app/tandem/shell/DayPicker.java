package app.tandem.shell;

import app.tandem.partnership.Refusal;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses a day and writes its month in words, because 9/10 is another day on each side. */
public class DayPicker extends DatePicker {
    public static final String UNREADABLE = "This is no day we can read. Write it like 30 September 2026.";

    public DayPicker(String label) {
        super(label);
        setLocale(Locale.ENGLISH);
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(UNREADABLE));
    }

    /** Something is typed here that is no day; its value is then as empty as that of a field nobody touched. */
    public boolean isUnreadable() {
        return getValue() == null && isInputUnparsable();
    }

    /** The day, or none where nothing is typed. */
    public @Nullable LocalDate chosen() {
        if (isUnreadable()) {
            throw new Refusal("“%s”: %s".formatted(getLabel(), UNREADABLE));
        }
        return getValue();
    }
}
