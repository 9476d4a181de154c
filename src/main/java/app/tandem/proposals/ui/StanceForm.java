package app.tandem.proposals.ui;

import app.tandem.partnership.Wording;
import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.StanceDraft;
import app.tandem.proposals.StanceKind;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;

/**
 * Says where the reader stands: with it, with a concern, against it, or not yet. What they have begun stays when there is
 * another version, and counts for that one once they were told.
 */
class StanceForm extends Div {
    /** Says it of the wording that the reader has before them. */
    interface Say {
        void of(int wording, StanceDraft said);
    }

    private final Paragraph changed = new Paragraph();
    private final RadioButtonGroup<StanceKind> kind = new RadioButtonGroup<>("Where do you stand?");
    private final TextArea words = new TextArea();
    private final TextArea safeIf = new TextArea("What would make it safe to try?");
    private final DayPicker until = new DayPicker("I will say it by");
    private final transient KeptTyping typing;
    private int wording;

    StanceForm(ProposalDetails proposal, KeptTyping typing, Say say) {
        this.typing = typing;
        addClassName("form");
        var kinds = kinds(proposal);
        kind.setItems(kinds);
        kind.setItemLabelGenerator(StanceForm::inOwnWords);
        words.setMaxLength(Wording.LONGEST_TEXT);
        safeIf.setMaxLength(Wording.LONGEST_TEXT);
        safeIf.setHelperText("An objection shows a way on: another option, a smaller trial, a guard.");
        changed.addClassName("refused");
        changed.getElement().setAttribute("role", "status");
        changed.setVisible(false);
        until.setHelperText("Once, and five of your working days after the last day to speak at most.");
        typing.keep(kind, "stance", kinds, StanceKind::name);
        typing.keep(words, "words");
        typing.keep(safeIf, "safe if");
        typing.keep(until, "until");
        var refused = new Refused(typing);
        kind.addValueChangeListener(change -> ask());
        var button = new Button("Say it", click -> {
            if (refused.attempt(() -> say.of(
                    wording, new StanceDraft(kind.getValue(), words.getValue(), safeIf.getValue(), until.chosen())))) {
                typing.forget();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(changed, kind, words, safeIf, until, refused, new Div(button));
        ask();
        begin(proposal);
    }

    /** What was kept from before may have been typed of an earlier version. */
    private void begin(ProposalDetails proposal) {
        wording = proposal.wording();
        limit(proposal);
        var before = typing.typedOver(String.valueOf(wording));
        if (isBegun() && !String.valueOf(wording).equals(before)) {
            tell();
        }
    }

    /** The proposal as it reads now. */
    void over(ProposalDetails now) {
        limit(now);
        if (now.wording() == wording) {
            return;
        }
        wording = now.wording();
        if (isBegun()) {
            tell();
        } else {
            typing.forget();
            typing.typedOver(String.valueOf(wording));
        }
    }

    private void tell() {
        typing.readAnew(String.valueOf(wording));
        changed.setText(
                "It was changed while you were writing. Read the options once more: what you began is still here, and"
                        + " counts for what they say now.");
        changed.setVisible(true);
    }

    private boolean isBegun() {
        return kind.getValue() != null || !words.isEmpty() || !safeIf.isEmpty();
    }

    private void limit(ProposalDetails proposal) {
        var last = proposal.lastDay();
        if (last != null) {
            var more = proposal.lastDayMore();
            until.within(last.plusDays(1), more == null ? last.plusDays(1) : more);
        }
    }

    private static List<StanceKind> kinds(ProposalDetails proposal) {
        var kinds = new ArrayList<>(List.of(StanceKind.SUPPORT, StanceKind.CONCERN, StanceKind.OBJECT));
        if (proposal.lastDayMore() != null) {
            kinds.add(StanceKind.NEED_TIME);
        }
        return kinds;
    }

    private static String inOwnWords(StanceKind kind) {
        return switch (kind) {
            case SUPPORT -> "I support it";
            case CONCERN -> "I go along, with a concern";
            case OBJECT -> "I object";
            case NEED_TIME -> "I need more time";
        };
    }

    private void ask() {
        var said = kind.getValue();
        words.setVisible(said == StanceKind.CONCERN || said == StanceKind.OBJECT);
        words.setLabel(said == StanceKind.OBJECT ? "Why do you object?" : "What concerns you?");
        safeIf.setVisible(said == StanceKind.OBJECT);
        until.setVisible(said == StanceKind.NEED_TIME);
    }
}
