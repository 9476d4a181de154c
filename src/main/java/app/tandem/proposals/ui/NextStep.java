package app.tandem.proposals.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.proposals.Choice;
import app.tandem.proposals.OptionLine;
import app.tandem.proposals.ProposalDetails;
import app.tandem.proposals.ProposalState;
import app.tandem.proposals.Step;
import app.tandem.proposals.Voice;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.Part;
import app.tandem.shell.Refused;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one thing that the reader is asked to do now; a form they have begun stays while others change what it is about. */
class NextStep extends Div {
    private record Shown(
            Step step,
            int wording,
            ProposalState state,
            List<String> asked,
            List<OptionLine> options,
            List<Choice> choices) {}

    private final transient ProposalPage.Doors doors;
    private final transient Member me;
    private final transient List<Colleague> colleagues;
    private final AnswersAsked answers;
    private final Part speak = new Part("columns");
    private final Part step = new Part("columns");
    private @Nullable StanceForm stance;

    NextStep(ProposalPage.Doors doors, Member me, List<Colleague> colleagues) {
        this.doors = doors;
        this.me = me;
        this.colleagues = colleagues;
        answers = new AnswersAsked(doors, me);
        addClassName("columns");
        add(answers, speak, step);
    }

    void show(ProposalDetails proposal) {
        answers.show(proposal);
        askWhereTheyStand(proposal);
        step.show(of(proposal), () -> cards(proposal));
        setVisible(getChildren().anyMatch(Component::isVisible));
    }

    private void askWhereTheyStand(ProposalDetails proposal) {
        var asked = proposal.summary().step() == Step.SPEAK;
        speak.show(asked ? List.of(proposal.lastDayMore() != null) : List.of(), () -> {
            stance = asked ? stanceForm(proposal, () -> {}) : null;
            return stance == null ? List.of() : List.of(new Card("You are asked", stance));
        });
        if (stance != null) {
            stance.over(proposal);
        }
    }

    /** What decides which step the reader has; whoever takes it is left alone as long as this stays. */
    private static Shown of(ProposalDetails proposal) {
        var step = proposal.summary().step();
        var deciding = step == Step.DECIDE;
        return new Shown(
                step,
                deciding ? proposal.wording() : 0,
                step == Step.SPEAK ? ProposalState.OPEN : proposal.state(),
                step == Step.OPEN_IT ? asked(proposal) : List.of(),
                deciding ? proposal.options() : List.of(),
                deciding ? proposal.choices() : List.of());
    }

    private List<Component> cards(ProposalDetails proposal) {
        return switch (proposal.summary().step()) {
            case NOTHING, SPEAK, ANSWER_OBJECTIONS -> List.of();
            case OPEN_IT -> List.of(openIt(proposal));
            case DECIDE -> List.of(decide(proposal));
            case PUT_INTO_EFFECT ->
                List.of(step(
                        "It is decided",
                        "Say so when it is done or in force. Both sides look back on " + reviewDay(proposal) + ".",
                        "It is in effect now",
                        () -> doors.decisions().putIntoEffect(proposal.id())));
            case REVIEW -> List.of(review(proposal));
            case CLOSE ->
                List.of(step(
                        "Reviewed by both sides",
                        "When what came of it is on its way, this can be closed.",
                        "Close it",
                        () -> doors.decisions().close(proposal.id())));
        };
    }

    private static String reviewDay(ProposalDetails proposal) {
        var day = proposal.summary().reviewOn();
        return day == null ? "the day of the review" : Days.full(day);
    }

    private Card openIt(ProposalDetails proposal) {
        var names = asked(proposal);
        return step(
                "A draft",
                names.isEmpty()
                        ? "Nobody is named yet who must be heard. Name at least one person of each side under “Change”."
                        : "Both sides can work on it. Once it is open, " + and(names)
                                + (names.size() == 1 ? " is" : " are") + " asked where they stand.",
                "Open it",
                () -> doors.proposals().open(proposal.id()));
    }

    private static List<String> asked(ProposalDetails proposal) {
        return proposal.board().stream().map(Voice::firstName).toList();
    }

    private static Card step(String title, String words, String step, Runnable take) {
        var refused = new Refused();
        var button = new Button(step, click -> refused.attempt(take));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new Card(title, new Paragraph(words), refused, new Div(button));
    }

    StanceForm stanceForm(ProposalDetails proposal, Runnable said) {
        return new StanceForm(proposal, new KeptTyping(doors.drafts(), proposal.id(), "stance "), (wording, draft) -> {
            doors.stances().speak(proposal.id(), wording, draft);
            said.run();
        });
    }

    private Card decide(ProposalDetails proposal) {
        var aligned = proposal.state() == ProposalState.ALIGNED;
        var words = new Paragraph(
                aligned
                        ? "Everybody has spoken, nobody objects, and both sides go along."
                        : "Not aligned: " + without(proposal)
                                + " If you decide now, “decided without alignment” stays on this for good.");
        var card = new Card("The decision is yours", words);
        var chosen = proposal.choices().stream()
                .map(choice -> choice.chooser() + " chose option " + choice.letter())
                .collect(Collectors.joining(", "));
        if (!chosen.isEmpty()) {
            card.add(new Paragraph(
                    chosen + ". It is decided once both sides choose the same; you can choose another one any time."));
        }
        card.add(new DecideForm(doors, proposal));
        return card;
    }

    private static String and(List<String> names) {
        var last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String without(ProposalDetails proposal) {
        var silent = proposal.missing().stream().map(Voice::firstName).toList();
        return silent.isEmpty() ? "somebody objects." : "has not spoken: " + String.join(", ", silent) + ".";
    }

    private Card review(ProposalDetails proposal) {
        return new Card("Look back", reviewForm(proposal, () -> {}));
    }

    ReviewForm reviewForm(ProposalDetails proposal, Runnable answered) {
        return new ReviewForm(doors, proposal.id(), Colleague.company(me.side(), colleagues), answered);
    }
}
