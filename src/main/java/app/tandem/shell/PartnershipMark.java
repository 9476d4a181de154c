package app.tandem.shell;

import app.tandem.partnership.Initials;
import app.tandem.partnership.Side;
import com.vaadin.flow.component.html.Span;

/** The two companies of a partnership as their initials, the client's first. */
public class PartnershipMark extends Span {
    private static final String BETWEEN = " × ";

    public PartnershipMark(String partnership) {
        addClassName("avatars");
        var companies = partnership.split(BETWEEN);
        if (companies.length == Side.values().length) {
            add(mark(companies[0], Side.CLIENT), mark(companies[1], Side.BPO));
        }
    }

    private static PersonAvatar mark(String company, Side side) {
        return new PersonAvatar(company, Initials.of(company), side).beside();
    }
}
