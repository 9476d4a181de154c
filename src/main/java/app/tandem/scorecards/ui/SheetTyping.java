package app.tandem.scorecards.ui;

import app.tandem.drafts.Drafts;
import app.tandem.partnership.Refusal;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.EntrySheet;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed and not saved, and what each cell of it would mean beside what is there now. */
class SheetTyping {
    private static final int BESIDE = 60;

    private final Drafts drafts;
    private final UUID partnership;
    private final Readings readings;
    private final Map<TypedCell.Key, CellAnswer> answers = new LinkedHashMap<>();
    private final Set<TypedCell> doubted = new HashSet<>();
    private final List<EntrySheet> beside = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private Map<UUID, MeasureDetails> measures = Map.of();
    private @Nullable UnsavedCells unsaved;
    private @Nullable EntrySheet sheet;

    SheetTyping(Drafts drafts, UUID partnership, Readings readings) {
        this.drafts = drafts;
        this.partnership = partnership;
        this.readings = readings;
    }

    void of(Map<UUID, MeasureDetails> known) {
        measures = known;
        if (unsaved == null) {
            unsaved = new UnsavedCells(drafts, partnership, known.keySet());
        }
    }

    private UnsavedCells unsaved() {
        return Objects.requireNonNull(unsaved, "Asked before there are measures.");
    }

    Collection<TypedCell> all() {
        return unsaved().all();
    }

    TypedCell.@Nullable Key first() {
        return all().stream().findFirst().map(TypedCell::key).orElse(null);
    }

    Cadence cadence(TypedCell.Key key) {
        return measure(key.measure()).cadence();
    }

    /** The end of a sheet that shows it. */
    LocalDate showing(TypedCell.Key key, LocalDate today) {
        var measure = measure(key.measure());
        var first = Period.upTo(measure.periodOf(today), SheetSteps.periods(measure.cadence()))
                .getFirst();
        return key.day().isBefore(first.start()) ? key.day() : today;
    }

    private MeasureDetails measure(UUID id) {
        return Objects.requireNonNull(measures.get(id));
    }

    /** Everything is judged anew by what is there now. */
    void lookAt(EntrySheet shown) {
        sheet = shown;
        beside.clear();
        answers.clear();
        judge(all());
    }

    void take(List<TypedCell> typed) {
        var known = typed.stream()
                .filter(cell -> measures.containsKey(cell.measure()))
                .toList();
        unsaved().take(known);
        known.forEach(cell -> answers.remove(cell.key()));
        judge(known.stream().filter(cell -> !cell.isGone()).toList());
    }

    private void judge(Collection<TypedCell> typed) {
        typed.forEach(cell -> answers.put(cell.key(), CellAnswer.to(cell, measure(cell.measure()), place(cell))));
        unsaved()
                .forget(typed.stream()
                        .filter(cell ->
                                Objects.requireNonNull(answers.get(cell.key())).isSame())
                        .toList());
    }

    private EntrySheet.Place place(TypedCell cell) {
        return Stream.concat(Stream.of(Objects.requireNonNull(sheet)), beside.stream())
                .flatMap(read -> read.place(cell.measure(), cell.day()).stream())
                .findFirst()
                .or(() -> around(cell).place(cell.measure(), cell.day()))
                .orElseGet(() -> elsewhere(cell));
    }

    /** No period begins there any more, as the measure is read less often since. */
    private EntrySheet.Place elsewhere(TypedCell cell) {
        var measure = measure(cell.measure());
        var there = readings.existing(measure, cell.day());
        return new EntrySheet.Place(
                measure.id(), measure.periodOf(cell.day()), there.value().orElse(null), there.madeOfDays(), false, "");
    }

    /** What is typed in periods that are not shown lies close together: many cells of it are looked up at once. */
    private EntrySheet around(TypedCell cell) {
        var measure = measure(cell.measure());
        var until = measure.periodOf(cell.day()).plus(BESIDE / 2).end();
        var read = readings.sheet(measure.cadence(), until, BESIDE);
        beside.add(read);
        return read;
    }

    List<CellAnswer.Shown> answers() {
        return answers.values().stream().map(CellAnswer::shown).toList();
    }

    int size() {
        return all().size();
    }

    long corrections() {
        return answers.values().stream().filter(CellAnswer::corrects).count();
    }

    /** Where a colleague has put something since; told once each, so that nobody saves over what they have not seen. */
    List<CellAnswer> overtaken() {
        return answers.values().stream()
                .filter(answer ->
                        !answer.meanwhile().isEmpty() && told.add(answer.typed().key() + answer.meanwhile()))
                .toList();
    }

    /** What cannot be saved; of what is hardly possible whoever typed it is asked once. */
    List<CellAnswer> wrong() {
        answers.replaceAll((key, answer) -> answer.doubted() && doubted.add(answer.typed())
                ? answer.refused("%s is hardly possible. Save again if it is right.".formatted(answer.means()))
                : answer);
        return answers.values().stream().filter(CellAnswer::isWrong).toList();
    }

    Map<String, Runnable> named(List<CellAnswer> some, Consumer<TypedCell.Key> goTo) {
        var ways = new LinkedHashMap<String, Runnable>();
        some.forEach(answer -> ways.put(
                "%s, %s: %s".formatted(name(answer), period(answer), answer.toSettle()),
                () -> goTo.accept(answer.typed().key())));
        return ways;
    }

    private String name(CellAnswer answer) {
        return measure(answer.typed().measure()).name();
    }

    private String period(CellAnswer answer) {
        return cadence(answer.typed().key()).periodOf(answer.typed().day()).briefLabel();
    }

    List<ReadingEntry> entries() {
        return answers.values().stream()
                .map(CellAnswer::entry)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Says at the cells what is about them. */
    void refuse(Refusal refusal) {
        for (var part : refusal.parts()) {
            answers.replaceAll((key, answer) -> {
                var entry = answer.entry();
                return entry != null && entry.place().equals(part.field()) ? answer.refused(part.sentence()) : answer;
            });
        }
    }

    void forget() {
        unsaved().forget(all());
        answers.clear();
        doubted.clear();
        told.clear();
    }
}
