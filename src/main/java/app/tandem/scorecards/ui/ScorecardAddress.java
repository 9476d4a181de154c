package app.tandem.scorecards.ui;

import app.tandem.scorecards.DateStyle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of the scorecard may name the day that its periods end with. */
final class ScorecardAddress {
    private static final String UNTIL = "until";
    private static final String SHOW = "show";

    private ScorecardAddress() {}

    static QueryParameters until(@Nullable LocalDate day) {
        return day == null ? QueryParameters.empty() : QueryParameters.of(UNTIL, day.toString());
    }

    static Optional<LocalDate> until(Location address) {
        return address.getQueryParameters().getSingleParameter(UNTIL).flatMap(DateStyle.ISO::parse);
    }

    /** What the reader is asked to settle here; empty for nothing. */
    static String ask(Location address) {
        return address.getQueryParameters().getSingleParameter("ask").orElse("");
    }

    /** Which measures are looked at; empty where the address does not say. */
    static String show(Location address) {
        return address.getQueryParameters().getSingleParameter(SHOW).orElse("");
    }

    /** So that reloading and sending the address on show the same again. */
    static void keep(Component page, String shown) {
        page.getUI().ifPresent(ui -> {
            var now = ui.getActiveViewLocation();
            var parameters = now.getQueryParameters();
            var before = parameters.getSingleParameter(SHOW);
            if (!before.orElse("").equals(shown) && (before.isPresent() || !shown.equals("front"))) {
                ui.getPage()
                        .getHistory()
                        .replaceState(null, new Location(now.getPath(), parameters.merging(SHOW, shown)));
            }
        });
    }
}
