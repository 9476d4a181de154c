package app.tandem.shell;

import app.tandem.partnership.Member;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** Tells an auditor on every page, quietly, what they are here for. */
class AuditorNote extends Paragraph {
    AuditorNote(Member auditor, LocalDate until) {
        super("You are here as an auditor until " + Days.brief(until, LocalDate.now(auditor.zone()))
                + ": you can read everything both sides share. The pages you open are listed to both.");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "Why you are here");
        addClassNames("auditor-note", "muted", "small");
    }
}
