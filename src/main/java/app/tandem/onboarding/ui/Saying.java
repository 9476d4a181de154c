package app.tandem.onboarding.ui;

import app.tandem.partnership.Refusal;
import com.vaadin.flow.component.html.Paragraph;

/** Says at the place where somebody works whether what they did was saved, or why not. */
class Saying extends Paragraph {
    Saying() {
        getElement().setAttribute("role", "status");
        addClassName("saying");
        setVisible(false);
    }

    /** Whether the work was done. */
    boolean says(String done, Runnable work) {
        try {
            work.run();
            say(done, false);
            return true;
        } catch (Refusal refused) {
            say(refused.sentence(), true);
            return false;
        }
    }

    void say(String words, boolean refused) {
        setText(words);
        setVisible(!words.isEmpty());
        setClassName("form-problem", refused);
        setClassName("detail", !refused);
    }
}
