package app.tandem.scorecards.ui;

import app.tandem.scorecards.Delimiter;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.TextEncoding;
import app.tandem.shell.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;

/** What a file was recognised as, in words, and the other things that it could be. */
class RecognisedCard extends Card {
    /** Reads the file another way. */
    interface Again {
        void read(@Nullable TextEncoding encoding, @Nullable Delimiter delimiter, @Nullable String sheet);
    }

    RecognisedCard(ReadingFile file, Again again) {
        super("How the file was read");
        var recognised = file.recognised();
        var together = new Div();
        together.addClassName("together");
        if (recognised.isWorkbook()) {
            add(new Paragraph("A workbook, of which the sheet “%s” is read.".formatted(recognised.sheet())));
            var sheet = new Select<String>();
            sheet.setLabel("The sheet");
            sheet.setItems(recognised.sheets().stream().distinct().toList());
            sheet.setValue(recognised.sheet());
            sheet.addValueChangeListener(change -> again.read(null, null, change.getValue()));
            together.add(sheet);
            together.setVisible(recognised.sheets().size() > 1);
        } else {
            add(new Paragraph("A text in %s, its cells separated by %s."
                    .formatted(
                            recognised.encoding().word(), recognised.delimiter().word())));
            var encoding = new Select<TextEncoding>();
            encoding.setLabel("Its letters are written in");
            encoding.setItems(TextEncoding.values());
            encoding.setItemLabelGenerator(TextEncoding::word);
            encoding.setValue(recognised.encoding());
            var delimiter = new Select<Delimiter>();
            delimiter.setLabel("Its cells are separated by");
            delimiter.setItems(Delimiter.values());
            delimiter.setItemLabelGenerator(Delimiter::word);
            delimiter.setValue(recognised.delimiter());
            encoding.addValueChangeListener(change -> again.read(change.getValue(), null, null));
            delimiter.addValueChangeListener(change -> again.read(recognised.encoding(), change.getValue(), null));
            together.add(encoding, delimiter);
        }
        var form = new Div(together);
        form.addClassName("form");
        add(form);
    }
}
