package app.tandem.scorecards.ui;

import app.tandem.scorecards.ReadingFile;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;

/** One of the columns of a file, or none where none is needed. */
class ColumnSelect extends Select<Integer> {
    static final int NONE = -1;

    ColumnSelect(String label, ReadingFile file, boolean orNone) {
        setLabel(label);
        setItems(
                IntStream.range(orNone ? NONE : 0, file.header().size()).boxed().toList());
        setItemLabelGenerator(
                column -> column == NONE ? "No column" : file.header().get(column));
        setValue(orNone ? NONE : 0);
    }
}
