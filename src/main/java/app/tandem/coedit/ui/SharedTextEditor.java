package app.tandem.coedit.ui;

import app.tandem.partnership.Member;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.di.Instantiator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A text on a page that several people may write at once, in Markdown; it needs no saving. */
@Tag("shared-text")
@JsModule("./components/shared-text.ts")
@NpmPackage(value = "@codemirror/collab", version = "6.1.1")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "dompurify", version = "3.4.12")
@NpmPackage(value = "marked", version = "16.4.2")
public class SharedTextEditor extends Component implements HasSize, HasStyle {
    private final transient Member writer;
    private final UUID textId;
    private String label = "";
    private boolean editable;
    private transient @Nullable TextDoors doors;

    public SharedTextEditor(Member writer, UUID textId, String label, boolean editable) {
        this.writer = writer;
        this.textId = textId;
        getElement().setProperty("personId", writer.personId().toString()).setProperty("textId", textId.toString());
        getElement().setProperty("versions", true);
        setLabel(label);
        setEditable(editable);
    }

    public SharedTextEditor(Member writer, UUID textId, String label, String placeholder, boolean editable) {
        this(writer, textId, label, editable);
        setPlaceholder(placeholder);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        doors = Instantiator.get(event.getUI()).getOrCreate(TextDoors.class);
        if (!writer.audits()) {
            doors.texts().opened(textId);
        }
    }

    public final void setLabel(String label) {
        this.label = label;
        getElement().setProperty("label", label);
    }

    public void setPlaceholder(String placeholder) {
        getElement().setProperty("placeholder", placeholder);
    }

    public final void setEditable(boolean editable) {
        this.editable = editable;
        getElement().setProperty("editable", editable);
    }

    /** What is shown until the editor has been loaded. */
    public void setText(String text) {
        getElement().setProperty("text", text);
    }

    @ClientCallable
    void openVersions() {
        new VersionsDialog(doors(), textId, label, editable).open();
    }

    /** Whom the writer can mention: everybody who may read the text but themselves. */
    @ClientCallable
    ArrayNode people() {
        var people = JsonNodeFactory.instance.arrayNode();
        doors().texts().readers(textId).stream()
                .filter(reader -> !reader.personId().equals(writer.personId()))
                .forEach(reader -> people.addObject()
                        .put("handle", reader.handle())
                        .put("name", reader.name())
                        .put("company", reader.company())
                        .put("side", reader.side().name()));
        return people;
    }

    private TextDoors doors() {
        return Objects.requireNonNull(doors, "Asked before it stands on a page.");
    }
}
