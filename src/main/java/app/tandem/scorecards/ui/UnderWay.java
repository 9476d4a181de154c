package app.tandem.scorecards.ui;

import app.tandem.shell.Card;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Something that takes a while, and how far it is. */
class UnderWay extends Card {
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words;

    UnderWay(String title, String beginning) {
        super(title);
        words = new Paragraph(beginning);
        words.getElement().setAttribute("aria-live", "polite");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", title);
        add(bar, words);
    }

    void isAt(double share, String soFar) {
        bar.setIndeterminate(false);
        bar.setValue(Math.min(1.0, share));
        words.setText(soFar);
    }
}
