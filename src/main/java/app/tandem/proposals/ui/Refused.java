package app.tandem.proposals.ui;

import app.tandem.partnership.Refusal;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/** Says beside a form why what was tried was refused. */
class Refused extends Paragraph {
    Refused() {
        addClassName("refused");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Whether it went through. */
    boolean attempt(Runnable step) {
        return attempt(() -> {
            step.run();
            return true;
        });
    }

    boolean attempt(BooleanSupplier step) {
        setVisible(false);
        try {
            return step.getAsBoolean();
        } catch (Refusal refusal) {
            setText(refusal.sentence());
            setVisible(true);
            return false;
        }
    }
}
