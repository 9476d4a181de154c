package app.tandem.scorecards.ui;

import app.tandem.drafts.Drafts;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.scorecards.Cadence;
import app.tandem.scorecards.EntrySheet;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.EmptyState;
import app.tandem.shell.ForWriting;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types many readings in as into a spreadsheet; nothing counts before it is saved, and all of it is saved at once. */
@Route(value = "scorecard/enter", layout = PartnershipLayout.class)
@PageTitle("Enter readings · Tandem")
@PermitAll
class EnterView extends Main implements ForWriting {
    private final transient Readings readings;
    private final transient Scorecards scorecards;
    private final transient ScorecardDialogs dialogs;
    private final transient LiveUpdates live;
    private final Member member;
    private final Div place = new Div();
    private final ReadingSheet grid = new ReadingSheet(this::typed, this::save);
    private final SheetSteps steps = new SheetSteps(this::moveTo);
    private final SaveBar bar;
    private final transient SheetTyping typing;
    private @Nullable Cadence cadence;
    private @Nullable LocalDate endsOn;

    EnterView(
            Readings readings,
            Scorecards scorecards,
            ScorecardDialogs dialogs,
            Drafts drafts,
            CurrentMember currentMember,
            LiveUpdates live) {
        this.readings = readings;
        this.scorecards = scorecards;
        this.dialogs = dialogs;
        this.live = live;
        member = currentMember.get();
        bar = new SaveBar(new KeptTyping(drafts, member.partnershipId(), "sheet’s "), this::save);
        typing = new SheetTyping(drafts, member.partnershipId(), readings);
        addClassNames("wide", "enter-page");
        place.addClassName("enter-sheet");
        var header = new PageHeader("Enter readings")
                .subtitle("Type or paste values; nothing counts before you save. Both sides see it then.");
        header.actions(new Button(
                "Back to the scorecard",
                click -> UI.getCurrent()
                        .navigate(ScorecardView.class, new RouteParameters("partnership", member.slug()))));
        add(header, place);
        live.show(this, ScorecardEvent.class, this::show);
    }

    private void show() {
        var measures = scorecards.measures();
        if (measures.isEmpty()) {
            var choose = new Button("Choose measures", click -> dialogs.choose());
            choose.addThemeVariants(ButtonVariant.PRIMARY);
            place.removeAll();
            place.add(new EmptyState(
                    "First choose what to watch",
                    "Here you type the values of your measures in, and there are none yet.",
                    choose));
            return;
        }
        typing.of(measures.stream().collect(Collectors.toMap(MeasureDetails::id, Function.identity())));
        if (cadence == null) {
            begin(measures);
        } else {
            look();
        }
    }

    /** Where something was typed before; else where something is missing. */
    private void begin(List<MeasureDetails> measures) {
        var today = readings.today();
        var cadences = measures.stream()
                .map(MeasureDetails::cadence)
                .distinct()
                .sorted()
                .toList();
        var sheets = cadences.stream().map(one -> read(one, today)).toList();
        var kept = typing.first();
        var first = kept != null
                ? typing.cadence(kept)
                : sheets.stream()
                        .filter(sheet -> sheet.firstMissing(today).isPresent())
                        .findFirst()
                        .orElse(sheets.getFirst())
                        .cadence();
        cadence = first;
        endsOn = kept == null ? today : typing.showing(kept, today);
        place.removeAll();
        place.add(steps, grid, bar);
        steps.offer(cadences);
        look();
        grid.begin(typing.all());
        var missing = kept == null
                ? sheets.get(cadences.indexOf(first))
                        .firstMissing(today)
                        .map(where -> new TypedCell.Key(
                                where.measureId(), where.period().start()))
                        .orElse(null)
                : kept;
        if (missing != null) {
            grid.goTo(missing);
        }
    }

    private EntrySheet read(Cadence of, LocalDate until) {
        return live.once(new Shown(of, until), () -> readings.sheet(of, until, SheetSteps.periods(of)));
    }

    private record Shown(Cadence cadence, LocalDate until) {}

    private void look() {
        var sheet = read(Objects.requireNonNull(cadence), Objects.requireNonNull(endsOn));
        steps.show(sheet, readings.today());
        grid.show(SheetPicture.of(sheet));
        typing.lookAt(sheet);
        showTyping();
    }

    private void showTyping() {
        grid.answer(typing.answers());
        bar.show(typing.size(), typing.corrections());
    }

    private void moveTo(Cadence to, LocalDate until) {
        cadence = to;
        endsOn = until;
        look();
    }

    private void goTo(TypedCell.Key key) {
        moveTo(typing.cadence(key), typing.showing(key, readings.today()));
        grid.goTo(key);
    }

    private void typed(List<TypedCell> cells) {
        typing.take(cells);
        showTyping();
    }

    private void save() {
        bar.say("");
        look();
        var overtaken = typing.overtaken();
        if (!overtaken.isEmpty()) {
            stop("A colleague has put something else there meanwhile. Save again if yours is right:", overtaken);
            return;
        }
        if (typing.size() == 0) {
            bar.say("There is nothing to save: everything typed is there already.");
            return;
        }
        var wrong = typing.wrong();
        if (!wrong.isEmpty()) {
            stop("Nothing is saved yet, because of %s:".formatted(SaveBar.counted(wrong.size())), wrong);
            return;
        }
        if (bar.saysWhy(typing.corrections())) {
            enter(typing.entries());
        }
    }

    private void stop(String sentence, List<CellAnswer> because) {
        showTyping();
        bar.name(sentence, typing.named(because, this::goTo));
        goTo(because.getFirst().typed().key());
    }

    private void enter(List<ReadingEntry> entries) {
        try {
            var changed = readings.enter(entries, bar.reason());
            typing.forget();
            bar.clear();
            grid.begin(List.of());
            look();
            Notification.show(SaveBar.counted(changed) + " saved.", 4_000, Notification.Position.BOTTOM_CENTER);
        } catch (Refusal refusal) {
            // A colleague may have been here meanwhile: then there is something to correct, and to say why.
            look();
            typing.refuse(refusal);
            showTyping();
            bar.say(refusal.sentence());
        }
    }
}
