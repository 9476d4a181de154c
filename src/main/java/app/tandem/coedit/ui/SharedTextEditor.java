package app.tandem.coedit.ui;

import app.tandem.partnership.Member;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.UUID;

/** A text on a page that several people may write at once; it needs no saving. */
@Tag("shared-text")
@JsModule("./components/shared-text.ts")
@NpmPackage(value = "@codemirror/collab", version = "6.1.1")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
public class SharedTextEditor extends Component implements HasSize, HasStyle {
    public SharedTextEditor(Member writer, UUID textId, String label, boolean editable) {
        getElement().setProperty("personId", writer.personId().toString()).setProperty("textId", textId.toString());
        setLabel(label);
        setEditable(editable);
    }

    public void setLabel(String label) {
        getElement().setProperty("label", label);
    }

    public void setPlaceholder(String placeholder) {
        getElement().setProperty("placeholder", placeholder);
    }

    public void setEditable(boolean editable) {
        getElement().setProperty("editable", editable);
    }

    /** What is shown until the editor has been loaded. */
    public void setText(String text) {
        getElement().setProperty("text", text);
    }
}
