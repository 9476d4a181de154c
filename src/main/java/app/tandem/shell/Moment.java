package app.tandem.shell;

import app.tandem.partnership.TimeZones;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** A point in time as the reader's own clock shows it, and whose clock that is: both sides cite it to each other. */
@Tag("time")
public class Moment extends HtmlComponent {
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    public Moment(Instant at, ZoneId zone) {
        getElement().setText(inWords(at, zone));
        getElement().setAttribute("datetime", at.toString());
        setTitle(zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    public static String inWords(Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        var now = Clock.system(zone).instant().atZone(zone);
        return (there.getYear() == now.getYear() ? THIS_YEAR : OTHER_YEAR).format(there) + " "
                + TimeZones.inWords(zone);
    }
}
