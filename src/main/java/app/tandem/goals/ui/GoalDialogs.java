package app.tandem.goals.ui;

import app.tandem.drafts.Drafts;
import app.tandem.goals.ActiveGoals;
import app.tandem.goals.Confidence;
import app.tandem.goals.GoalDetails;
import app.tandem.goals.Goals;
import app.tandem.goals.Milestone;
import app.tandem.goals.Outcome;
import app.tandem.goals.Progress;
import app.tandem.goals.Rewordings;
import app.tandem.goals.Statement;
import app.tandem.partnership.Member;
import app.tandem.partnership.Wording;
import app.tandem.shell.DayPicker;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Meanwhile;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The steps with a goal that need some words before they are taken. */
class GoalDialogs {
    private final Goals goals;
    private final Rewordings rewordings;
    private final ActiveGoals active;
    private final Drafts drafts;
    private final Member me;
    private final UUID id;

    GoalDialogs(Goals goals, Rewordings rewordings, ActiveGoals active, Drafts drafts, Member me, UUID id) {
        this.goals = goals;
        this.rewordings = rewordings;
        this.active = active;
        this.drafts = drafts;
        this.me = me;
        this.id = id;
    }

    void askWhyNotNow() {
        var typing = typing("not now ");
        var why = words("Why not now?");
        typing.keep(why, "why");
        new StepDialog(
                        "Leave it for later",
                        "Put it on the Not-now list",
                        typing,
                        () -> active.putAside(id, why.getValue()),
                        new Paragraph(
                                "It stays as it was signed, and both sides see why. Either owner can bring it back."),
                        why)
                .open();
    }

    /** @param seen the edition of the terms that are answered */
    void askWhyNotYet(int seen) {
        askWhatToTalkAbout("not yet ", why -> goals.putOff(id, seen, why));
    }

    /** @param seen the number of the outcome that is answered */
    void askWhyNotSo(int seen) {
        askWhatToTalkAbout("not so ", why -> active.withdrawOutcome(id, seen, why));
    }

    private void askWhatToTalkAbout(String form, Consumer<String> say) {
        var typing = typing(form);
        var why = words("What should we talk about first?");
        typing.keep(why, "why");
        new StepDialog(
                        "Not yet, let us talk",
                        "Say it",
                        typing,
                        () -> say.accept(why.getValue()),
                        new Paragraph(
                                "What counts now stays as it is, and both sides read what you say. It waits for the"
                                        + " other owner until you have talked."),
                        why)
                .open();
    }

    void askConfidence(@Nullable Confidence before) {
        var typing = typing("confidence ");
        var levels = IntStream.rangeClosed(1, Confidence.MOST).boxed().toList().reversed();
        var level = new Select<Integer>();
        level.setLabel("How confident are you that we reach it?");
        level.setItems(levels);
        level.setItemLabelGenerator(GoalDialogs::inWords);
        level.setPlaceholder("Choose");
        level.setValue(before == null ? null : before.level());
        var why = words("Why? A word helps the other side.");
        typing.keep(level, "level", levels, Object::toString);
        typing.keep(why, "why");
        new StepDialog(
                        "Your confidence",
                        "Say so",
                        typing,
                        () -> active.confide(id, level.getValue(), why.getValue()),
                        level,
                        why)
                .open();
    }

    private static String inWords(Integer level) {
        return level
                + switch (level) {
                    case 5 -> ", quite sure";
                    case 4 -> ", likely";
                    case 3 -> ", it could go either way";
                    case 2 -> ", rather not";
                    default -> ", hardly any";
                };
    }

    void askOutcome(@Nullable Progress progress) {
        var typing = typing("outcome ");
        var outcome = new Select<Outcome>();
        outcome.setLabel("How did it end?");
        outcome.setItems(Outcome.values());
        outcome.setPlaceholder("Choose");
        var why = words("Why do you see it so?");
        typing.keep(outcome, "outcome", List.of(Outcome.values()), Outcome::name);
        typing.keep(why, "why");
        new StepDialog(
                        "Close this goal",
                        "Propose it",
                        typing,
                        () -> active.proposeOutcome(id, outcome.getValue(), why.getValue()),
                        new Paragraph("It is closed once the owner of the other side says the same."
                                + (progress == null || progress.says().isEmpty()
                                        ? ""
                                        : " What the data says: " + progress.inWords())),
                        outcome,
                        why)
                .open();
    }

    void askStatement(@Nullable Statement before) {
        var typing = typing("statement ");
        var said = words("What does " + me.organisation() + " take from it?");
        said.setValue(before == null ? "" : before.words());
        said.setHelperText("At least " + Statement.SHORTEST + " characters. Both sides can read it for good.");
        typing.keep(said, "words");
        new StepDialog(
                        "The statement of " + me.organisation(),
                        "Say it",
                        typing,
                        () -> active.state(id, said.getValue()),
                        said)
                .open();
    }

    void askNewMilestone(GoalDetails goal) {
        var typing = typing("new milestone ");
        var title = new TextField("What is reached?");
        var due = new DayPicker("By").ahead(LocalDate.now(me.zone()));
        typing.keep(title, "title");
        typing.keep(due, "due");
        new StepDialog(
                        "Add a milestone",
                        "Save",
                        typing,
                        () -> rewordings.addMilestone(id, title.getValue(), due.chosen()),
                        title,
                        due,
                        waits(goal))
                .open();
    }

    void askMilestone(GoalDetails goal, Milestone before) {
        var typing = typing("milestone " + before.number() + " ");
        var title = new TextField("What is reached?");
        var due = new DayPicker("By");
        title.setValue(before.title());
        due.setValue(before.due());
        typing.keep(title, "title");
        typing.keep(due, "due");
        var meanwhile = new Meanwhile(typing, before.inWords(), () -> now(before.number()));
        new StepDialog(
                        "Change a milestone",
                        "Save",
                        typing,
                        () -> meanwhile.attempt(asRead ->
                                rewordings.setMilestone(id, before.number(), asRead, title.getValue(), due.chosen())),
                        title,
                        due,
                        meanwhile,
                        waits(goal))
                .open();
    }

    private Meanwhile.Theirs now(int milestone) {
        var now = goals.details(id).edited().terms().milestones().inWords(milestone);
        return new Meanwhile.Theirs(now, now.isEmpty() ? "It was left out." : now);
    }

    private static Paragraph waits(GoalDetails goal) {
        var waits = new Paragraph("It waits until both owners have signed it.");
        waits.setVisible(goal.inForce() != null);
        return waits;
    }

    private KeptTyping typing(String form) {
        return new KeptTyping(drafts, id, form);
    }

    private static TextArea words(String label) {
        var words = new TextArea(label);
        words.setMinRows(2);
        words.setMaxLength(Wording.LONGEST_TEXT);
        return words;
    }
}
