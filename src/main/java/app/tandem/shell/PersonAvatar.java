package app.tandem.shell;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Initials;
import app.tandem.partnership.Member;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Side;
import com.vaadin.flow.component.html.Span;

/** A person's initials in the colour and shape of their side. */
public class PersonAvatar extends Span {
    public PersonAvatar(String name, String initials, Side side) {
        super(initials);
        addClassNames("avatar", SideBadge.look(side));
        setTitle(name);
        getElement().setAttribute("role", "img").setAttribute("aria-label", name);
    }

    public PersonAvatar(Member member) {
        this(member.name() + ", " + member.organisation(), member.initials(), member.side());
    }

    public PersonAvatar(Colleague colleague) {
        this(colleague.name() + ", " + colleague.organisation(), colleague.initials(), colleague.side());
    }

    PersonAvatar(PersonSummary person) {
        this(person.name() + ", " + person.organisation(), person.initials(), person.side());
    }

    /** Somebody of whom only the name is known, such as who changed a thing long ago. */
    public static PersonAvatar of(String name, Side side) {
        return new PersonAvatar(name, Initials.of(name), side);
    }

    /** Beside the person's name in words, where reading the name twice would only be noise. */
    public PersonAvatar beside() {
        getElement().removeAttribute("role").removeAttribute("aria-label").setAttribute("aria-hidden", "true");
        return this;
    }
}
