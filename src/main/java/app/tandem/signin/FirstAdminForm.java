package app.tandem.signin;

import app.tandem.partnership.Refusal;
import app.tandem.partnership.TimeZones;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What the first admin says of themselves and their organisation. */
record FirstAdminForm(String organisation, String zone, String name, String email, String again) {
    /** A zone in the list, chosen or not. */
    record Zone(String id, boolean chosen) {}

    /** What a form leaves out is empty. */
    static FirstAdminForm of(Map<String, String> typed) {
        return new FirstAdminForm(
                typed.getOrDefault("organisation", ""),
                typed.getOrDefault("zone", ""),
                typed.getOrDefault("name", ""),
                typed.getOrDefault("email", ""),
                typed.getOrDefault("again", ""));
    }

    static FirstAdminForm empty() {
        var here = ZoneId.systemDefault().getId();
        return new FirstAdminForm("", TimeZones.all().contains(here) ? here : "", "", "", "");
    }

    List<Zone> zones() {
        return TimeZones.all().stream().map(id -> new Zone(id, id.equals(zone))).toList();
    }

    /** Nobody else could let the first admin in again after a slip. */
    String address() {
        Refusal.unless(
                email.strip().equalsIgnoreCase(again.strip()),
                "The two e-mail addresses differ. Please write yours twice: the links that let you in go there.");
        return email;
    }

    ZoneId zoneId() {
        Refusal.unless(TimeZones.all().contains(zone), "Please choose your organisation’s time zone.");
        return ZoneId.of(zone);
    }
}
