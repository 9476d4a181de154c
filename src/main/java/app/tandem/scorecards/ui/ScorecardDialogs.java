package app.tandem.scorecards.ui;

import app.tandem.drafts.Drafts;
import app.tandem.history.AuditorReads;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.programmes.Programmes;
import app.tandem.scorecards.ChangeMarkers;
import app.tandem.scorecards.KpiLibrary;
import app.tandem.scorecards.KpiPack;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Period;
import app.tandem.scorecards.ReadingLine;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.ScorecardExports;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.WordsDialog;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what the pages of the scorecard share: choosing, defining, entering, correcting. */
@Component
class ScorecardDialogs {
    private final Scorecards scorecards;
    private final Measures measures;
    private final Readings readings;
    private final ChangeMarkers markers;
    private final KpiLibrary library;
    private final Partnerships partnerships;
    private final Programmes programmes;
    private final CurrentMember currentMember;
    private final AuditorReads auditorReads;
    private final ScorecardExports exports;
    private final Drafts drafts;

    ScorecardDialogs(
            Scorecards scorecards,
            Measures measures,
            Readings readings,
            ChangeMarkers markers,
            KpiLibrary library,
            Partnerships partnerships,
            Programmes programmes,
            CurrentMember currentMember,
            AuditorReads auditorReads,
            ScorecardExports exports,
            Drafts drafts) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.readings = readings;
        this.markers = markers;
        this.library = library;
        this.partnerships = partnerships;
        this.programmes = programmes;
        this.currentMember = currentMember;
        this.auditorReads = auditorReads;
        this.exports = exports;
        this.drafts = drafts;
    }

    boolean mayWrite() {
        return currentMember.get().may(Verb.WRITE_SHARED);
    }

    ExportMenu export(Supplier<ExportMenu.Shown> shown) {
        return new ExportMenu(exports, auditorReads, currentMember, shown);
    }

    void choose() {
        var dialog = new ChooseMeasuresDialog(library.measures(), measures.all(), this::defineNew);
        (measures.canChangeWeeks() ? dialog.countingIn(measures.weeks(), measures::countIn) : dialog).open();
    }

    void addPack(KpiPack pack) {
        measures.addPack(pack);
    }

    /** Asks the reader's side whether the suggested numbers suit it. */
    void confirmNumbers(LiveUpdates live) {
        var me = currentMember.get();
        new MeasuresToSettleDialog(
                        "Do these numbers suit you?",
                        "Practice or the other side suggests them, and they differ from contract to contract. They are agreed once both"
                                + " sides have confirmed them; whoever changes one asks the other side again.",
                        () -> measures.all().stream()
                                .filter(measure -> measure.awaits(me))
                                .toList(),
                        this::define)
                .offering("These suit us", measure -> measures.confirmNumbers(measure.id(), measure.version()))
                .open(live);
    }

    /** Measures for which nobody of the reader's side answers yet. */
    void chooseOwners(LiveUpdates live) {
        var me = currentMember.get();
        new MeasuresToSettleDialog(
                        "Who of " + me.organisation() + " answers for these?",
                        "Every measure has one owner on each side, who knows why it stands as it stands.",
                        () -> measures.all().stream()
                                .filter(measure -> measure.front() && !measure.isOwnedBy(me.side()))
                                .toList(),
                        this::define)
                .offering("I do", measure -> measures.define(measure.id(), measure.version(), ownedBy(me, measure)))
                .open(live);
    }

    private static MeasureDraft ownedBy(Member me, MeasureDetails measure) {
        var before = measure.edited();
        return me.side() == Side.CLIENT
                ? before.ownedBy(me.personId(), before.bpoOwner())
                : before.ownedBy(before.clientOwner(), me.personId());
    }

    /** A new measure, from the library's words or from nothing. */
    void defineNew(MeasureDraft draft, String practice, Runnable onSaved) {
        var typing = kept("new measure " + Objects.requireNonNullElse(draft.libraryKey(), "of our own") + " ");
        new DefinitionDialog(
                        "New measure",
                        draft,
                        around(practice, measures.all(), List.of(), null),
                        typing,
                        (definition, from) -> {
                            measures.choose(definition);
                            onSaved.run();
                        })
                .open();
    }

    void define(UUID measureId) {
        var measure = measures.find(measureId);
        var others = measures.all().stream()
                .filter(other -> !other.id().equals(measureId))
                .toList();
        new DefinitionDialog(
                        measure.name(),
                        measure.edited(),
                        around("", others, measures.startsOf(measure.id()), start(measure)),
                        new KeptTyping(drafts, measureId, "definition "),
                        (definition, from) -> measures.define(measureId, measure.version(), definition, from))
                .open();
    }

    void sign(MeasureDetails measure) {
        measures.sign(measure.id(), measure.version());
    }

    void takeBack(MeasureDetails measure) {
        measures.layAside(measure.id(), measure.version(), "");
    }

    void askWhyNotYet(MeasureDetails measure) {
        new WordsDialog(
                        "Not yet, let us talk",
                        "What should we talk about first?",
                        "What is agreed stays, and both sides read what you say in its history.",
                        new KeptTyping(drafts, measure.id(), "not yet "),
                        why -> measures.layAside(measure.id(), measure.version(), why))
                .open();
    }

    /** "Acme and OnSpot" */
    String companies(Set<Side> sides) {
        return sides.stream()
                .sorted()
                .map(side -> partnerships.company(side).name())
                .collect(Collectors.joining(" and "));
    }

    /** For all measures of the front, or for one, in the period that holds the day. */
    void enter(UUID measureId, LocalDate day) {
        new EnterReadingsDialog(
                        List.of(measures.find(measureId)),
                        day,
                        readings.today(),
                        readings,
                        kept("readings of " + day + " "))
                .open();
    }

    void correct(MeasureDetails measure, ReadingLine line) {
        new CorrectReadingDialog(measure, line, readings, new KeptTyping(drafts, line.id(), "correct ")).open();
    }

    void markChange(UUID measureId) {
        new MarkChangeDialog(
                        measures.find(measureId),
                        readings.today(),
                        new KeptTyping(drafts, measureId, "mark "),
                        markers::mark)
                .open();
    }

    private static @Nullable LocalDate start(MeasureDetails measure) {
        var proposed = measure.proposed();
        return proposed == null ? null : proposed.rule().from();
    }

    private DefinitionDialog.Around around(
            String practice, List<MeasureDetails> others, List<Period> starts, @Nullable LocalDate start) {
        return new DefinitionDialog.Around(
                practice, others, partnerships.colleagues(), programmes.all(), currentMember.get(), starts, start);
    }

    private KeptTyping kept(String form) {
        return new KeptTyping(drafts, currentMember.get().partnershipId(), form);
    }
}
