package app.tandem.actions.ui;

import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Wording;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks one person of either side to do one thing by a date; what was filled in stays when it is refused, and over a reload. */
class ActionForm extends Div {
    private final TextField title = new TextField("What will be done?");
    private final ComboBox<Colleague> owner = new ComboBox<>("Who does it?");
    private final DayPicker due = new DayPicker("By when?");
    private final Select<Pillar> pillar = new Select<>();
    private final TextArea doneMeans = new TextArea("It is done when… (optional)");
    private final transient Actions actions;
    private final transient KeptTyping typing;
    private final transient @Nullable Origin origin;
    private final transient Consumer<UUID> added;
    private final Refused refused;

    ActionForm(
            Actions actions,
            KeptTyping typing,
            Partnerships partnerships,
            CurrentMember currentMember,
            @Nullable Origin origin,
            Consumer<UUID> added) {
        this.actions = actions;
        this.typing = typing;
        this.origin = origin;
        this.added = added;
        addClassName("form");
        title.setMaxLength(Wording.LONGEST_LINE);
        title.addKeyPressListener(Key.ENTER, enter -> add());
        var colleagues = partnerships.colleagues();
        owner.setItems(colleagues);
        owner.setItemLabelGenerator(colleague -> colleague.name() + ", " + colleague.organisation());
        due.ahead(LocalDate.now(currentMember.get().zone()));
        pillar.setLabel("Pillar");
        pillar.setItems(Pillar.values());
        pillar.setValue(actions.pillar(origin));
        doneMeans.setMaxLength(Wording.LONGEST_TEXT);
        var button = new Button("Add action", click -> add());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var where = new Div(owner, due, pillar);
        where.addClassName("together");
        var actionsRow = new Div(button);
        typing.keep(title, "title");
        typing.keep(
                owner, "owner", colleagues, colleague -> colleague.personId().toString());
        typing.keep(due, "due");
        typing.keep(pillar, "pillar", List.of(Pillar.values()), Pillar::name);
        typing.keep(doneMeans, "done means");
        add(title, where);
        if (origin != null) {
            add(doneMeans);
        }
        refused = new Refused(typing);
        add(refused, actionsRow);
    }

    /** An example to be changed; what has been typed or chosen already stays. */
    void fillIfEmpty(ActionDraft example) {
        if (title.isEmpty()) {
            title.setValue(example.title());
        }
        if (due.isEmpty() && !due.isUnreadable()) {
            due.setValue(example.due());
        }
        if (owner.isEmpty()) {
            owner.getListDataView()
                    .getItems()
                    .filter(one -> one.personId().equals(example.ownerId()))
                    .findFirst()
                    .ifPresent(owner::setValue);
        }
        title.focus();
    }

    private void add() {
        refused.attempt(() -> added(actions.add(draft())));
    }

    private ActionDraft draft() {
        var who = owner.getValue();
        return new ActionDraft(
                title.getValue(),
                who == null ? null : who.personId(),
                due.chosen(),
                doneMeans.getValue(),
                origin,
                pillar.getValue());
    }

    private void added(UUID id) {
        title.clear();
        doneMeans.clear();
        pillar.setValue(actions.pillar(origin));
        typing.forget();
        title.focus();
        added.accept(id);
    }
}
