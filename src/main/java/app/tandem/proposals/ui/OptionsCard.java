package app.tandem.proposals.ui;

import app.tandem.partnership.Initials;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Wording;
import app.tandem.proposals.OptionLine;
import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.ProposalState;
import app.tandem.shell.Card;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.LiveRows;
import app.tandem.shell.Meanwhile;
import app.tandem.shell.PersonAvatar;
import app.tandem.shell.RewordDialog;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import app.tandem.shell.WordsDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The ways to go, each with the side that it came from; who changes one is told when that asks everybody anew. */
class OptionsCard extends Card {
    private record Shown(OptionLine option, boolean changeable, boolean droppable, boolean decided, boolean asksAnew) {}

    private final transient ProposalPage.Doors doors;
    private final transient Member me;
    private final UUID id;
    private final LiveRows<Shown> rows = new LiveRows<>(shown -> shown.option().letter(), this::row);
    private final Button add = new Button("Add an option");
    private final Div adding;
    private transient boolean asksAnew;

    OptionsCard(ProposalPage.Doors doors, UUID id, Member me) {
        super("Options");
        this.doors = doors;
        this.me = me;
        this.id = id;
        add.addClickListener(click -> new WordsDialog(
                        "Add an option",
                        "What would be done?",
                        note(asksAnew),
                        new KeptTyping(doors.drafts(), id, "new option "),
                        words -> doors.proposals().addOption(id, words))
                .open());
        addClassName("proposal-options");
        adding = new Div(add);
        add(rows, adding);
    }

    void show(ProposalDetails proposal) {
        asksAnew = proposal.board().stream().anyMatch(voice -> voice.kind() != null)
                || !proposal.choices().isEmpty();
        var writable = me.may(Verb.WRITE_SHARED)
                && (proposal.state() == ProposalState.DRAFT || proposal.state().isUndecided());
        adding.setVisible(writable);
        rows.show(proposal.options().stream()
                .map(option -> new Shown(
                        option,
                        writable && option.side() == me.side(),
                        proposal.options().size() > 1,
                        option.letter().equals(proposal.decision()),
                        asksAnew))
                .toList());
    }

    private static String note(boolean asksAnew) {
        return asksAnew
                ? "People have spoken or chosen already. Other options are a new version: everybody is asked again, and what they said"
                        + " stays to be read."
                : "";
    }

    private Component[] row(Shown shown) {
        var option = shown.option();
        var letter = new Span("Option " + option.letter());
        letter.addClassNames("title", "strong");
        var words = new Paragraph(option.words());
        words.addClassName("wording");
        var from = new Span("From " + option.author());
        from.addClassName("detail");
        var what = new Div(letter, words, from);
        what.addClassName("what");
        if (shown.decided()) {
            what.add(new StatusBadge(Status.GOOD, "Decided"));
        }
        var parts = new ArrayList<Component>(
                List.of(new PersonAvatar(option.author(), Initials.of(option.author()), option.side()).beside(), what));
        if (shown.changeable()) {
            parts.add(reword(shown));
            if (shown.droppable()) {
                parts.add(drop(shown));
            }
        }
        return parts.toArray(Component[]::new);
    }

    private Button reword(Shown shown) {
        var letter = shown.option().letter();
        var reword = new Button(
                "Reword",
                click -> reword(shown.option(), note(shown.asksAnew())).open());
        reword.setAriaLabel("Reword option " + letter);
        return reword;
    }

    private RewordDialog reword(OptionLine option, String note) {
        var letter = option.letter();
        var typing = new KeptTyping(doors.drafts(), id, "option " + letter + " ");
        var words = new TextArea("What would be done?");
        words.setWidthFull();
        words.setMaxLength(Wording.LONGEST_TEXT);
        words.setValue(option.words());
        typing.keep(words, "words");
        var warning = new Paragraph(note);
        warning.setVisible(!note.isEmpty());
        return new RewordDialog("Reword option " + letter, typing, warning, words)
                .over(
                        option.words(),
                        () -> now(letter),
                        "Reword option " + letter,
                        asRead -> doors.proposals().rewordOption(id, letter, asRead, words.getValue()));
    }

    private Meanwhile.Theirs now(String letter) {
        return doors.proposals().details(id).options().stream()
                .filter(option -> option.letter().equals(letter))
                .map(option -> new Meanwhile.Theirs(option.words(), option.words()))
                .findFirst()
                .orElseThrow(() -> new Refusal("This option was dropped meanwhile. Add yours as a new one."));
    }

    private Button drop(Shown shown) {
        var letter = shown.option().letter();
        var drop = new Button(
                "Drop",
                click -> new AskDialog(
                                "Drop option " + letter,
                                "It stays in the history. " + note(shown.asksAnew()),
                                () -> doors.proposals()
                                        .dropOption(id, letter, shown.option().words()))
                        .open());
        drop.setAriaLabel("Drop option " + letter);
        return drop;
    }
}
