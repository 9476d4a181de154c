package app.tandem.goals.ui;

import app.tandem.coedit.ui.SharedTextEditor;
import app.tandem.goals.GoalDetails;
import app.tandem.goals.Rewordings;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.shell.SideBadge;
import app.tandem.shell.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one side will do for a goal, written by both, and who answers for it. */
class ContributionCard extends Section {
    private final Side side;
    private final H2 head = new H2();
    private final SharedTextEditor words;
    private final Paragraph inForce = new Paragraph();

    private final Div unproposed;
    private final transient Member writer;
    private transient @Nullable Optional<Colleague> shown;

    ContributionCard(Side side, GoalDetails goal, Member writer, Rewordings rewordings) {
        this.side = side;
        this.writer = writer;
        addClassNames("card", "of-" + SideBadge.look(side));
        words = new SharedTextEditor(
                writer, goal.texts().contribution(side), "What we will do", writer.may(Verb.WRITE_SHARED));
        words.setText(goal.edited().terms().contribution(side));
        words.setPlaceholder("Write what this side will do.");
        inForce.addClassNames("muted", "small", "wording");
        unproposed = new Div();
        if (writer.may(Verb.WRITE_SHARED)) {
            unproposed.add(
                    new Button("Propose them", click -> rewordings.proposeWords(goal.id(), side)),
                    new Button("Back to the words in force", click -> rewordings.returnToAgreedWords(goal.id(), side)));
        }
        unproposed.addClassName("put-off");
        add(head, words, inForce, unproposed);
    }

    /** The words are live by themselves; those in force are told where they differ. */
    void show(GoalDetails goal, String written) {
        showOwner(Optional.ofNullable(goal.current().owner(side)));
        var counts = goal.current().terms().contribution(side);
        words.setEditable(writer.may(Verb.WRITE_SHARED) && !goal.state().isClosed());
        unproposed.setVisible(!goal.state().isClosed()
                && goal.inForce() != null
                && goal.unproposed().contains(side));
        var differs = goal.inForce() != null && !counts.equals(written.strip());
        var over = goal.state().isClosed();
        words.setVisible(!over || !differs);
        inForce.setClassName("small", !over);
        inForce.setClassName("muted", !over);
        inForce.setVisible(differs);
        Words.show(
                inForce,
                unproposed.isVisible()
                        ? "The words above were put off, so nobody is asked to sign them. In force: " + counts
                        : over ? counts : "These words stay in force until both have signed others: " + counts);
    }

    private void showOwner(Optional<Colleague> owner) {
        if (owner.equals(shown)) {
            return;
        }
        shown = owner;
        head.removeAll();
        if (owner.isEmpty()) {
            head.add(new Span("What we will do · nobody answers for this yet"));
        } else {
            var company = owner.get().organisation();
            head.add(
                    new SideBadge(side, company),
                    new Span("What we will do · " + owner.get().firstName() + " answers for this"));
            words.setLabel("What " + company + " will do");
        }
    }
}
