package app.tandem.home.ui;

import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says hello at the reader's time of day, and what time it is on the other side. */
record Greeting(Member member, Partnerships partnerships, Clock clock) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_DAY = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);

    String words() {
        var hour = here().getHour();
        var dayTime = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return "Good " + dayTime + ", " + member.firstName();
    }

    String times() {
        var here = here();
        var own = DAY.format(here) + " · " + TIME.format(here) + " in " + place(member.zone());
        return partnerships
                .zoneOf(member.side().other())
                .filter(zone -> !zone.equals(member.zone()))
                .map(zone -> own + ", " + there(here, zone))
                .orElse(own);
    }

    private ZonedDateTime here() {
        return clock.instant().atZone(member.zone());
    }

    private static String there(ZonedDateTime here, ZoneId zone) {
        var there = here.withZoneSameInstant(zone);
        var sameDay = there.toLocalDate().equals(here.toLocalDate());
        return (sameDay ? TIME : OTHER_DAY).format(there) + " in " + place(zone);
    }

    private static String place(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
