package app.tandem.scorecards.ui;

import app.tandem.scorecards.DateStyle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address of the scorecard may name the day that its periods end with. */
final class ScorecardAddress {
    private static final String UNTIL = "until";

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
}
