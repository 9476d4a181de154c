package app.tandem.shell;

import app.tandem.partnership.Refusal;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;

/** Says beside a form why what was tried was refused. */
public class Refused extends Paragraph {
    public Refused() {
        addClassName("refused");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Whether it went through. */
    public boolean attempt(Runnable step) {
        return attempt(() -> {
            step.run();
            return true;
        });
    }

    public boolean attempt(BooleanSupplier step) {
        setVisible(false);
        try {
            return step.getAsBoolean();
        } catch (Refusal refusal) {
            tell(refusal);
            return false;
        }
    }

    private void tell(Refusal refusal) {
        setText(refusal.sentence());
        setVisible(true);
        // A long form may have it out of sight.
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
