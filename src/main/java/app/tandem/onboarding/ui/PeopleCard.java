package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Missing;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;
import app.tandem.shell.Card;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PersonAvatar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;

/** Who of one company works here, and the way to add somebody. */
abstract class PeopleCard extends Card {
    private final transient Doors doors;
    private final UUID partnershipId;
    private final Side side;
    private final Paragraph nobody = new Paragraph("Nobody yet.");
    private final LiveRows<Colleague> rows = new LiveRows<>(one -> one.personId() + one.seat(), PeopleCard::row);
    private final transient Runnable onSaved;
    private final Saying saying = new Saying();

    PeopleCard(String title, Doors doors, ClientSummary client, Side side, Runnable onSaved) {
        super(title);
        setId((side == Side.CLIENT ? Missing.Step.THEIR_PEOPLE : Missing.Step.OUR_PEOPLE).anchor());
        this.doors = doors;
        this.partnershipId = client.partnershipId();
        this.side = side;
        this.onSaved = onSaved;
        add(nobody, rows);
    }

    Doors doors() {
        return doors;
    }

    UUID partnershipId() {
        return partnershipId;
    }

    /** Called once the form is there. */
    void form(Div form) {
        form.addClassName("together");
        add(form, saying);
        list();
    }

    /** Whether it was saved. */
    boolean save(String done, Runnable work) {
        var saved = saying.says(done, work);
        if (saved) {
            list();
            onSaved.run();
        }
        return saved;
    }

    private void list() {
        var here = here();
        nobody.setVisible(here.isEmpty() && !isSomebodyAwaited());
        rows.show(here);
    }

    List<Colleague> here() {
        return doors.clients().people(partnershipId).stream()
                .filter(colleague -> colleague.side() == side)
                .toList();
    }

    boolean isSomebodyAwaited() {
        return false;
    }

    /** Nothing is chosen for anybody, and who has a seat already is said before it is given. */
    Select<Seat> seats() {
        var seats = new Select<Seat>();
        seats.setLabel("Seat");
        seats.setItems(Seat.ofASide());
        seats.setPlaceholder("Choose one");
        seats.addValueChangeListener(change -> {
            var chosen = change.getValue();
            seats.setInvalid(false);
            seats.setHelperText(chosen == null ? "" : chosen.sharedWith(holding(chosen)));
        });
        return seats;
    }

    private List<String> holding(Seat seat) {
        return here().stream()
                .filter(colleague -> List.of(colleague.seat().split(", ")).contains(seat.toString()))
                .map(Colleague::name)
                .toList();
    }

    /** Whether a seat was chosen; otherwise the field asks for it. */
    static boolean isChosen(Select<Seat> seats) {
        seats.setErrorMessage("Choose the seat.");
        seats.setInvalid(seats.isEmpty());
        return !seats.isEmpty();
    }

    private static Component[] row(Colleague colleague) {
        var name = new Span(colleague.name());
        name.addClassName("title");
        var seat = new Span(colleague.seat());
        seat.addClassName("detail");
        var what = new Div(name, seat);
        what.addClassName("what");
        return new Component[] {
            PersonAvatar.of(colleague.name(), colleague.side()).beside(), what
        };
    }
}
