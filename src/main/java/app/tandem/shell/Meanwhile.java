package app.tandem.shell;

import app.tandem.partnership.ChangedMeanwhile;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows what somebody else has made of a thing while the reader was typing, beside what they typed, which stays: the next
 * attempt is made over what is shown.
 */
public class Meanwhile extends Div {
    private final transient KeptTyping typing;
    private final transient Supplier<Theirs> theirs;
    private @Nullable String asRead;

    /** @param asRead what tells these words from others, also after a restart */
    public record Theirs(String asRead, String words) {}

    public Meanwhile(KeptTyping typing, String asRead, Supplier<Theirs> theirs) {
        this.typing = typing;
        this.theirs = theirs;
        this.asRead = typing.typedOver(asRead);
        addClassNames("refused", "meanwhile");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Whether it went through. */
    public boolean attempt(Consumer<String> step) {
        setVisible(false);
        removeAll();
        if (asRead == null) {
            show("You began this some time ago. Before it is saved, read what stands here now:");
            return false;
        }
        try {
            step.accept(asRead);
            return true;
        } catch (ChangedMeanwhile changed) {
            show(changed.sentence());
            return false;
        }
    }

    private void show(String sentence) {
        var now = theirs.get();
        asRead = now.asRead();
        typing.readAnew(asRead);
        var words = new Paragraph(now.words());
        words.addClassName("wording");
        add(
                new Paragraph(sentence),
                words,
                new Paragraph("What you typed is still here. Save it once more to put it in the place of theirs."));
        setVisible(true);
    }
}
