package app.tandem.proposals.ui;

import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.Stances;
import app.tandem.shell.Card;
import app.tandem.shell.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** Lets somebody say that they have a doubt, without a word and without a name. */
class DoubtCard extends Card {
    private final Paragraph words = new Paragraph();
    private final Paragraph thanks = new Paragraph();
    private int edition;
    private int wording;

    DoubtCard(Stances stances, UUID id) {
        super("A doubt that you would rather not sign?");
        words.addClassName("muted");
        thanks.getElement().setAttribute("role", "status");
        add(
                words,
                new Div(new Button("I have a doubt", click -> {
                    stances.doubt(id, wording);
                    thanks.setText(
                            "Thank you. It appears at a full hour, in half an hour at the earliest. Nothing that you"
                                    + " do on this page from now on has to do with it.");
                })),
                thanks);
    }

    void show(ProposalDetails proposal) {
        setVisible(proposal.doubt().mayDoubt());
        if (edition != proposal.edition()) {
            edition = proposal.edition();
            thanks.setText("");
        }
        wording = proposal.wording();
        var crowd = proposal.doubt().crowd();
        Words.show(
                words,
                "Everybody will read “somebody has a quiet doubt”, and "
                        + proposal.summary().proposer()
                        + " is asked to ask an open question. Who it was is not stored anywhere, not even in the history."
                        + (proposal.doubt().pointsAtSomebody()
                                ? " But only " + crowd + (crowd == 1 ? " person" : " people")
                                        + " could have said it here, so it may be guessed."
                                : " It could be any of " + crowd + " people."));
    }
}
