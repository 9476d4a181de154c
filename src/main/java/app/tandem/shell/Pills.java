package app.tandem.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;

/** A few ways to look at a page, of which one is chosen; the first one at the beginning. */
public class Pills extends Div {
    private final List<NativeButton> pills = new ArrayList<>();
    private final transient Runnable onChange;
    private int chosen;

    public Pills(String label, Runnable onChange) {
        this.onChange = onChange;
        addClassName("pills");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /** Adds a choice and tells its place. */
    public int choice(String word) {
        var place = pills.size();
        var pill = new NativeButton(word, click -> choose(place));
        pills.add(pill);
        add(pill);
        mark();
        return place;
    }

    /** As many choices as there are words now; those that stay keep their button. */
    public void choices(List<String> words) {
        while (pills.size() > words.size()) {
            remove(pills.removeLast());
        }
        for (var place = 0; place < words.size(); place++) {
            if (place < pills.size()) {
                rename(place, words.get(place));
            } else {
                choice(words.get(place));
            }
        }
    }

    /** Marks a choice that was made elsewhere, and tells nobody. */
    public void show(int place) {
        chosen = place;
        mark();
    }

    public int chosen() {
        return chosen;
    }

    public void rename(int place, String word) {
        pills.get(place).setText(word);
    }

    private void choose(int place) {
        if (place != chosen) {
            chosen = place;
            mark();
            onChange.run();
        }
    }

    private void mark() {
        pills.forEach(
                pill -> pill.getElement().setAttribute("aria-pressed", String.valueOf(pills.indexOf(pill) == chosen)));
    }
}
