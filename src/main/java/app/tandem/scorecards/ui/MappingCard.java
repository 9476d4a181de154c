package app.tandem.scorecards.ui;

import app.tandem.scorecards.ImportMapping;
import app.tandem.scorecards.ImportPreview;
import app.tandem.scorecards.Layout;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.ReadingImports;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the columns of a file mean, and what importing it so would do. */
class MappingCard extends Div {
    private final ReadingFile file;
    private final ReadingImports imports;
    private final Runnable addMeasures;
    private final Aside aside;
    private final OnImport onImport;
    private final Map<UUID, Boolean> fractions = new HashMap<>();
    private final HowWritten how;
    private final Div columns = new Div();
    private final Div preview = new Div();
    private @Nullable WideColumns wide;
    private @Nullable LongColumns each;
    private List<MeasureDetails> offered = List.of();
    private @Nullable ImportMapping asked;
    private String reason = "";

    /** Takes the file in as the card says, for the reason that was written. */
    interface OnImport {
        void take(MappingCard card, ReadingFile file, ImportMapping mapping, String reason);
    }

    MappingCard(
            ReadingFile file,
            ReadingImports imports,
            List<MeasureDetails> measures,
            ZoneId zone,
            Runnable addMeasures,
            Aside aside,
            OnImport onImport) {
        this.file = file;
        this.imports = imports;
        this.addMeasures = addMeasures;
        this.aside = aside;
        this.onImport = onImport;
        addClassName("import-steps");
        columns.addClassName("columns");
        preview.addClassName("import-steps");
        var guess = imports.guess(file);
        fractions.putAll(guess.fractions());
        how = new HowWritten(file, guess, this::layOutAnew, this::compare);
        var card = new Card("2 · What the columns mean");
        imports.lastTime(file)
                .ifPresent(last -> card.add(new Paragraph("As last time, by %s on %s."
                        .formatted(last.by(), Days.brief(last.at().atZone(zone).toLocalDate(), LocalDate.now(zone))))));
        card.add(how, columns);
        add(card, preview);
        offered = measures;
        layOut(guess);
    }

    private void layOutAnew() {
        layOut(imports.guess(file, how.layout()));
    }

    private void layOut(ImportMapping guess) {
        columns.removeAll();
        var table = guess.table();
        if (table == null) {
            wide = new WideColumns(file, addMeasures);
            each = null;
            wide.offer(offered, guess);
            wide.onChoice(this::compare);
            columns.add(wide);
        } else {
            each = new LongColumns(file, imports, table, addMeasures, this::compare);
            wide = null;
            each.offer(offered);
            columns.add(each);
        }
        compare();
    }

    /** A measure that came in meanwhile can be chosen at once, and is where a column is called like it. */
    void offer(List<MeasureDetails> measures) {
        if (measures.equals(offered)) {
            return;
        }
        offered = measures;
        if (wide != null) {
            wide.offer(measures, imports.guess(file, Layout.WIDE));
        } else if (each != null) {
            each.offer(measures);
        }
        if (!mapping().equals(asked)) {
            compare();
        }
    }

    private ImportMapping mapping() {
        var columns = wide;
        if (columns != null) {
            columns.show(how.numbers(), how.dateColumn(), how.noteColumn());
        }
        return new ImportMapping(
                how.dateColumn(),
                how.dates(),
                how.numbers(),
                columns == null ? Map.of() : columns.measures(),
                how.noteColumn(),
                columns == null ? Map.of() : columns.parts(),
                fractions,
                columns == null ? Objects.requireNonNull(each).table() : null);
    }

    /** Says what importing the file so would do, by what is there now. */
    void compare() {
        var mapping = mapping();
        if (mapping.equals(asked) && preview.getChildren().anyMatch(UnderWay.class::isInstance)) {
            return;
        }
        asked = mapping;
        showOnly(new UnderWay(PreviewCard.TITLE, "Comparing %,d rows with what is there…".formatted(file.rowCount())));
        aside.run(() -> imports.preview(file, mapping), would -> found(mapping, would), failure -> {
            if (mapping == asked && isAttached()) {
                preview.removeAll();
                Aside.show(failure);
            }
        });
    }

    /** Whoever has changed a column meanwhile waits for a newer answer. */
    private void found(ImportMapping mapping, ImportPreview would) {
        if (mapping == asked) {
            showOnly(
                    would.isClean()
                            ? new PreviewCard(would, reason, this::readFraction, why -> take(mapping, would, why))
                            : new ProblemsCard(file.name(), would.problems()));
        }
    }

    private void readFraction(UUID measureId, boolean read) {
        fractions.put(measureId, read);
        compare();
    }

    private void take(ImportMapping mapping, ImportPreview would, String why) {
        reason = why;
        fractions.putAll(would.answers());
        onImport.take(this, file, mapping.reading(fractions), why);
    }

    private void showOnly(Component found) {
        preview.removeAll();
        preview.add(found);
    }
}
