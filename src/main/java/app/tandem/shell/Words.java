package app.tandem.shell;

import com.vaadin.flow.component.HasText;

/** Words in a place that is shown again and again: only others are set, as Flow sends even the same to the browser anew. */
public final class Words {
    private Words() {}

    public static void show(HasText place, String words) {
        if (!words.equals(place.getText())) {
            place.setText(words);
        }
    }
}
