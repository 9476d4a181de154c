package app.tandem.coedit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Markdown as it reads, where nobody writes: in cards, histories and old versions. It runs and fetches nothing. */
@Tag("shared-words")
@JsModule("./components/shared-words.ts")
public class SharedWords extends Component implements HasStyle {
    public SharedWords(String markdown) {
        setText(markdown);
    }

    public void setText(String markdown) {
        getElement().setProperty("text", markdown);
    }
}
