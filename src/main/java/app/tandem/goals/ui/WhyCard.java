package app.tandem.goals.ui;

import app.tandem.coedit.ui.SharedTextEditor;
import app.tandem.goals.GoalDetails;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;

/** Why a goal matters to both sides, in words that both write. */
class WhyCard extends Card {
    private static final String TITLE = "Why this matters to both of us";

    private final SharedTextEditor words;

    WhyCard(GoalDetails goal, Member writer) {
        super(TITLE);
        words = new SharedTextEditor(writer, goal.texts().why(), TITLE, writer.may(Verb.WRITE_SHARED));
        words.setText(goal.why());
        words.setPlaceholder("Say why both sides want this.");
        add(words);
    }

    void setEditable(boolean editable) {
        words.setEditable(editable);
    }
}
