package app.tandem.goals.ui;

import app.tandem.drafts.Drafts;
import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.goals.Horizon;
import app.tandem.goals.Terms;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.scorecards.Measures;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a new goal down as a draft; what was typed is kept until it is created or thrown away. */
class NewGoalDialog extends Dialog {
    private final transient Goals goals;
    private final transient Consumer<UUID> created;
    private final transient KeptTyping typing;
    private final TextField title = new TextField("What do we want to reach?");
    private final TextArea why = new TextArea("Why does it matter to both sides?");
    private final Select<Pillar> pillar = new Select<>();
    private final MeasureSelect measure;
    private final TextField ownWords = new TextField("Measured by, in our own words");
    private final TextField from = new TextField("From");
    private final TextField target = new TextField("To");
    private final TextField unit = new TextField("Unit");
    private final DayPicker due = new DayPicker("By");
    private final Select<Horizon> horizon = new Select<>();
    private final MeasureSelect guardRail;
    private final TextField guardBound = new TextField("Not worse than");
    private final OwnerSelect clientOwner;
    private final OwnerSelect bpoOwner;
    private final Refused refused;

    NewGoalDialog(
            Goals goals,
            Drafts drafts,
            Partnerships partnerships,
            Measures measures,
            Member writer,
            Consumer<UUID> created) {
        this.goals = goals;
        this.created = created;
        typing = new KeptTyping(drafts, writer.partnershipId(), "new goal ");
        refused = new Refused(typing);
        clientOwner = new OwnerSelect(Side.CLIENT, partnerships.colleagues());
        bpoOwner = new OwnerSelect(Side.BPO, partnerships.colleagues());
        measure = new MeasureSelect("Measured by", measures.all());
        measure.addValueChangeListener(change -> choose());
        guardRail = new MeasureSelect("Must not get worse", measures.all(), "Nothing");
        guardBound.setVisible(false);
        guardRail.addValueChangeListener(change -> guardBound.setVisible(guardRail.measureId() != null));
        setHeaderTitle("New goal");
        setWidth("640px");
        setCloseOnOutsideClick(false);
        title.setRequiredIndicatorVisible(true);
        why.setRequiredIndicatorVisible(true);
        why.setMinRows(2);
        unit.setPlaceholder("%");
        var today = LocalDate.now(writer.zone());
        due.ahead(today);
        pillar.setLabel("Pillar");
        pillar.setItems(Pillar.values());
        pillar.setValue(Pillar.PROCESS);
        horizon.setLabel("How far ahead");
        horizon.setItems(Horizon.values());
        horizon.setValue(Horizon.QUARTER);
        due.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                horizon.setValue(Horizon.of(today, change.getValue()));
            }
        });
        (writer.side() == Side.CLIENT ? clientOwner : bpoOwner).choose(writer.personId());
        keepTyping();
        add(form());
        var create = new Button("Create draft", click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Throw away", click -> throwAway()), create);
    }

    private Div form() {
        var form = new Div(
                title,
                why,
                together(pillar, horizon),
                measure,
                ownWords,
                together(from, target, unit, due),
                together(guardRail, guardBound),
                together(clientOwner, bpoOwner),
                refused);
        form.addClassName("form");
        return form;
    }

    private static Div together(Component... fields) {
        var together = new Div(fields);
        together.addClassName("together");
        return together;
    }

    private void keepTyping() {
        typing.keep(title, "title");
        typing.keep(why, "why");
        typing.keep(measure, "measure", measure.ids(), id -> id);
        typing.keep(ownWords, "own words");
        typing.keep(from, "from");
        typing.keep(target, "target");
        typing.keep(unit, "unit");
        typing.keep(due, "due");
        typing.keep(pillar, "pillar", List.of(Pillar.values()), Pillar::name);
        typing.keep(horizon, "horizon", List.of(Horizon.values()), Horizon::name);
        typing.keep(guardRail, "guard-rail", guardRail.ids(), id -> id);
        typing.keep(guardBound, "guard-rail bound");
        typing.keep(clientOwner, "client owner", clientOwner.people(), OwnerSelect::name);
        typing.keep(bpoOwner, "bpo owner", bpoOwner.people(), OwnerSelect::name);
    }

    private void create() {
        refused.attempt(() -> {
            requireReadable();
            var id = goals.draft(draft());
            typing.forget();
            created.accept(id);
        });
    }

    private void requireReadable() {
        Refusal.together(
                () -> Refusal.in("from", () -> Terms.number(from.getValue())),
                () -> Refusal.in("target", () -> Terms.number(target.getValue())),
                due::chosen,
                () -> Refusal.in("guard-rail bound", () -> Terms.number(guardBound.getValue())));
    }

    /** The scorecard knows in what its measures are counted. */
    private void choose() {
        ownWords.setVisible(measure.measureId() == null);
        if (unit.isEmpty()) {
            unit.setValue(measure.unit());
        }
    }

    private void throwAway() {
        typing.forget();
        close();
    }

    private GoalDraft draft() {
        return new GoalDraft(
                        title.getValue(),
                        pillar.getValue(),
                        why.getValue(),
                        measure.measureId(),
                        ownWords.getValue(),
                        Terms.number(from.getValue()),
                        Terms.number(target.getValue()),
                        unit.getValue(),
                        due.chosen(),
                        id(clientOwner.getValue()),
                        id(bpoOwner.getValue()),
                        "",
                        "")
                .within(horizon.getValue())
                .guardedBy(guardRail.measureId(), Terms.number(guardBound.getValue()));
    }

    private static @Nullable UUID id(@Nullable Colleague owner) {
        return owner == null ? null : owner.personId();
    }
}
