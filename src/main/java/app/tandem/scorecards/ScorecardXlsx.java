package app.tandem.scorecards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A shown scorecard as a workbook: values are numbers, and words stay words whatever they begin with. */
final class ScorecardXlsx {
    private static final int FIRST_PERIOD = 4;

    private final ShownScorecard shown;
    private final Worksheet sheet;
    private int line;

    private ScorecardXlsx(ShownScorecard shown, Worksheet sheet) {
        this.shown = shown;
        this.sheet = sheet;
    }

    static byte[] of(ShownScorecard shown) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tandem", "1.0")) {
            workbook.properties().setTitle(shown.title());
            new ScorecardXlsx(shown, workbook.newWorksheet("Scorecard")).write();
            if (!shown.remarks().isEmpty()) {
                write(shown.remarks(), workbook.newWorksheet("What was said"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write() {
        for (var words : shown.head()) {
            sheet.value(line, 0, words);
            if (line == 0) {
                sheet.style(line, 0).bold().fontSize(14).set();
            }
            line++;
        }
        for (var grid : shown.grids()) {
            line++;
            writeHead(grid);
            grid.rows().forEach(this::write);
        }
        sheet.width(0, 32);
        sheet.width(1, 18);
        sheet.width(2, 24);
        sheet.width(3, 18);
        sheet.freezePane(1, 0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private void writeHead(ScorecardPage.Grid grid) {
        var place = 0;
        for (var head : new String[] {"Measure", "Target", "Owners", "Now"}) {
            sheet.value(line, place, head);
            sheet.style(line, place++).bold().borderStyle("thin").set();
        }
        for (var period : grid.periods()) {
            sheet.value(line, place, ShownScorecard.label(period));
            sheet.style(line, place).bold().borderStyle("thin").set();
            sheet.width(place++, 10);
            sheet.value(line, place, ShownScorecard.label(period) + " status");
            sheet.style(line, place).bold().borderStyle("thin").set();
            sheet.width(place++, 13);
        }
        line++;
    }

    private void write(MeasureRow row) {
        var measure = row.measure();
        sheet.value(line, 0, measure.name());
        sheet.value(line, 1, measure.target());
        sheet.value(line, 2, measure.owners());
        sheet.value(line, 3, shown.standing(row));
        var place = FIRST_PERIOD;
        for (var cell : row.cells()) {
            var value = cell.value();
            if (value != null) {
                sheet.value(line, place, value);
                sheet.style(line, place)
                        .format(format(measure.rule(cell.rule()).definition().decimals()))
                        .set();
            }
            sheet.value(line, place + 1, ShownScorecard.status(cell));
            place += 2;
        }
        line++;
    }

    private static void write(List<Remark> remarks, Worksheet sheet) {
        var heads = new String[] {"Period", "Measure", Remark.HEADING};
        for (var place = 0; place < heads.length; place++) {
            sheet.value(0, place, heads[place]);
            sheet.style(0, place).bold().borderStyle("thin").set();
        }
        for (var i = 0; i < remarks.size(); i++) {
            var remark = remarks.get(i);
            sheet.value(i + 1, 0, remark.period());
            sheet.value(i + 1, 1, remark.about());
            sheet.value(i + 1, 2, remark.words());
            sheet.style(i + 1, 2).wrapText(true).set();
        }
        sheet.width(0, 14);
        sheet.width(1, 32);
        sheet.width(2, 90);
        sheet.freezePane(0, 1);
    }

    private static String format(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }
}
