package app.tandem.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** Chooses a day and writes its month in words, because 9/10 is another day on each side. */
public class DayPicker extends DatePicker {
    public DayPicker(String label) {
        super(label);
        setLocale(Locale.ENGLISH);
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "yyyy-MM-dd", "d.M.yyyy")
                .setFirstDayOfWeek(1));
    }
}
