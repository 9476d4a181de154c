package app.tandem.scorecards.ui;

import app.tandem.scorecards.PastedBlock;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** A grid to type readings into as into a spreadsheet. It draws and remembers steps to undo; what is meant the server says. */
@Tag("reading-sheet")
@JsModule("./components/reading-sheet.ts")
class ReadingSheet extends Component {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_TEXT = 200;

    private final transient Consumer<List<TypedCell>> onTyped;
    private final transient Runnable onSave;
    private int beginnings;
    private int calls;

    ReadingSheet(Consumer<List<TypedCell>> onTyped, Runnable onSave) {
        this.onTyped = onTyped;
        this.onSave = onSave;
    }

    /** What is unsaved, where all that could be undone is forgotten. */
    public record Beginning(int number, List<Kept> kept) {}

    /** A cell that was typed before. */
    public record Kept(String key, TypedCell cell) {}

    /** The cell to go to. */
    public record Called(int number, String key) {}

    void begin(Collection<TypedCell> kept) {
        var cells = kept.stream()
                .map(cell -> new Kept(cell.measure() + " " + cell.day(), cell))
                .toList();
        getElement().setPropertyBean("beginning", new Beginning(++beginnings, cells));
    }

    void show(SheetPicture picture) {
        getElement().setPropertyBean("picture", picture);
    }

    void answer(List<CellAnswer.Shown> answers) {
        getElement().setPropertyList("answers", answers);
    }

    void goTo(TypedCell.Key key) {
        getElement().setPropertyBean("called", new Called(++calls, key.measure() + " " + key.day()));
    }

    @ClientCallable
    void typed(ArrayNode cells) {
        onTyped.accept(StreamSupport.stream(cells.spliterator(), false)
                .map(cell -> JSON.convertValue(cell, TypedCell.class))
                .map(ReadingSheet::cut)
                .toList());
    }

    /** Nobody means more than this by a figure, whatever a browser sends. */
    private static TypedCell cut(TypedCell cell) {
        var text = cell.text();
        return text == null || text.length() <= LONGEST_TEXT
                ? cell
                : new TypedCell(cell.measure(), cell.day(), text.substring(0, LONGEST_TEXT), cell.note(), cell.base());
    }

    @ClientCallable
    JsonNode pasted(String text) {
        return JSON.valueToTree(PastedBlock.of(text));
    }

    @ClientCallable
    void save() {
        onSave.run();
    }
}
