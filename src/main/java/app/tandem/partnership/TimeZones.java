package app.tandem.partnership;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** The time zones that somebody can choose: by continent and city, and UTC. */
public final class TimeZones {
    private static final Set<String> CONTINENTS =
            Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");
    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC") || CONTINENTS.contains(id.split("/")[0]))
            .sorted()
            .toList();

    private TimeZones() {}

    /** As it stands behind a time: "Manila time", "UTC". */
    public static String inWords(ZoneId zone) {
        var city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return zone.getId().contains("/") && !zone.getId().startsWith("Etc/") ? city + " time" : city;
    }

    public static List<String> all() {
        return ALL;
    }
}
