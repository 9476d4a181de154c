package app.tandem.scorecards.ui;

import app.tandem.scorecards.EntrySheet;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.TypedFigure;
import org.jspecify.annotations.Nullable;

/**
 * What typing in a cell would mean, beside what is there.
 *
 * @param means the value in words; empty where it cannot be taken
 * @param problem why it cannot be taken; empty where it can
 * @param meanwhile what a colleague has put there since; empty for nothing
 * @param corrects whether it changes a value that was there already
 * @param doubted whether it is hardly possible
 * @param entry what would be saved; null where there is nothing new or something is wrong
 */
record CellAnswer(
        TypedCell typed,
        String means,
        String problem,
        String meanwhile,
        boolean corrects,
        boolean doubted,
        @Nullable ReadingEntry entry) {
    static final int LONGEST_NOTE = 500;

    static CellAnswer to(TypedCell typed, MeasureDetails measure, EntrySheet.Place place) {
        var there = place.there();
        var meanwhile = there == null || typed.base().equals(SheetPicture.base(there))
                ? ""
                : "Now %s, by %s.".formatted(there.shown(), there.who());
        if (place.madeOfDays()) {
            return problem(typed, meanwhile, "This period is made of readings for single days by now.");
        }
        if (!place.settled().isEmpty()) {
            return problem(typed, meanwhile, place.settled());
        }
        var note = typed.note() == null
                ? (there == null ? "" : there.note())
                : typed.note().strip();
        if (note.length() > LONGEST_NOTE) {
            return problem(typed, meanwhile, "A note has up to %d characters.".formatted(LONGEST_NOTE));
        }
        var text = typed.text();
        if (text == null) {
            return ofNote(typed, note, there, meanwhile);
        }
        var rule = measure.ruleOn(typed.day());
        var figure = TypedFigure.of(text, rule);
        if (figure.problem() != null) {
            return problem(typed, meanwhile, figure.problem());
        }
        var means = figure.inWords(rule);
        if (there != null && figure.saysNothingNewTo(there.figure())) {
            return new CellAnswer(
                    typed,
                    means,
                    "",
                    meanwhile,
                    false,
                    false,
                    note.equals(there.note()) ? null : same(typed, there, note));
        }
        return new CellAnswer(
                typed,
                there == null ? means : "%s, was %s".formatted(means, there.shown()),
                "",
                meanwhile,
                there != null,
                measure.definition().doubts(figure.figure(rule).value()),
                new ReadingEntry(
                        typed.measure(), typed.day(), figure.value(), figure.parts(), note, SheetPicture.base(there)));
    }

    private static CellAnswer ofNote(TypedCell typed, String note, @Nullable ReadingLine there, String meanwhile) {
        if (there == null) {
            return note.isEmpty()
                    ? new CellAnswer(typed, "", "", meanwhile, false, false, null)
                    : problem(typed, meanwhile, "Write the value that this note belongs to.");
        }
        return new CellAnswer(
                typed,
                there.shown() + ", with this note",
                "",
                meanwhile,
                false,
                false,
                note.equals(there.note()) ? null : same(typed, there, note));
    }

    private static ReadingEntry same(TypedCell typed, ReadingLine there, String note) {
        return new ReadingEntry(
                typed.measure(), typed.day(), there.value(), there.parts(), note, SheetPicture.base(there));
    }

    private static CellAnswer problem(TypedCell typed, String meanwhile, String sentence) {
        return new CellAnswer(typed, "", sentence, meanwhile, false, false, null);
    }

    /** It says the very same as what is there. */
    boolean isSame() {
        return problem.isEmpty() && entry == null;
    }

    CellAnswer refused(String sentence) {
        return new CellAnswer(typed, means, sentence, meanwhile, corrects, doubted, entry);
    }

    boolean isWrong() {
        return !problem.isEmpty();
    }

    /** What its author is to look at before it can be saved. */
    String toSettle() {
        if (isWrong()) {
            return problem;
        }
        return typed.text() == null ? meanwhile : "%s You typed %s.".formatted(meanwhile, typed.text());
    }

    /** As the browser shows it. */
    Shown shown() {
        return new Shown(
                typed.measure() + " " + typed.day(), typed.text(), typed.note(), means, problem, meanwhile, isSame());
    }

    public record Shown(
            String key,
            @Nullable String text,
            @Nullable String note,
            String means,
            String problem,
            String meanwhile,
            boolean same) {}
}
