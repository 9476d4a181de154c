package app.tandem.goals.ui;

import static java.util.stream.Collectors.joining;

import app.tandem.goals.GoalDetails;
import app.tandem.goals.GoalState;
import app.tandem.goals.Goals;
import app.tandem.goals.Signatory;
import app.tandem.goals.SignedTerms;
import app.tandem.goals.TermChange;
import app.tandem.goals.TermField;
import app.tandem.goals.ui.Sentence.Piece;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.shell.Banner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what this goal waits for, and lets the one who is waited for answer. */
class WaitingBanner extends Div {
    private static final List<Piece> DRAFT = List.of(
            Piece.plain("A draft that both sides can write on. Propose it when the words are ready; it counts once "
                    + "both owners have signed."));

    private final transient Goals goals;
    private final UUID id;
    private final transient Member me;
    private final transient GoalDialogs dialogs;
    private final Sentence words = new Sentence();
    private transient @Nullable Frame shown;

    /**
     * What can be done here. Of an owner also the edition: what they press must go with the words that they saw, so their
     * buttons are made anew when the words change.
     */
    private record Frame(boolean draft, boolean owner, int edition, String sign) {}

    WaitingBanner(Goals goals, UUID id, Member me, GoalDialogs dialogs) {
        this.goals = goals;
        this.id = id;
        this.me = me;
        this.dialogs = dialogs;
        getElement().setAttribute("aria-live", "polite");
    }

    /** Only what has changed is shown anew, so that nobody's button moves away under the finger. */
    void show(GoalDetails goal) {
        var open = goal.open();
        if (open == null) {
            removeAll();
            shown = null;
            return;
        }
        words.show(
                switch (goal.state()) {
                    case DRAFT -> DRAFT;
                    case PROPOSED -> proposed(goal, open);
                    default -> change(goal, open);
                });
        var sign = goal.state() == GoalState.PROPOSED ? "Sign version " + open.number() : signLabel(goal, open);
        var now = new Frame(
                goal.state() == GoalState.DRAFT,
                goal.isOwner(me),
                goal.isOwner(me) ? open.edition() : 0,
                goal.waitsFor(me) ? sign : "");
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            add(framed(now));
        }
    }

    private Banner framed(Frame now) {
        var banner = new Banner(words, now.draft() ? toPropose() : steps(now));
        banner.setClassName("news", now.draft());
        return banner;
    }

    private Component[] toPropose() {
        return me.may(Verb.WRITE_SHARED)
                ? new Component[] {primary("Propose to both owners", () -> goals.propose(id))}
                : new Component[0];
    }

    private Component[] steps(Frame now) {
        if (!now.sign().isEmpty()) {
            return new Component[] {
                new Button("Not yet, let us talk", click -> dialogs.askWhyNotYet(now.edition())),
                primary(now.sign(), () -> goals.sign(id, now.edition()))
            };
        }
        return now.owner()
                ? new Component[] {new Button("Take it back", click -> goals.putOff(id, now.edition(), ""))}
                : new Component[0];
    }

    private static List<Piece> proposed(GoalDetails goal, SignedTerms open) {
        var words = new ArrayList<Piece>();
        words.add(Piece.plain("Proposed: it counts once both owners have signed version " + open.number()
                + ". Waits for " + names(goal.waitsFor()) + "."));
        var overtaken = goal.overtaken();
        if (overtaken != null) {
            words.add(Piece.plain(" Since version " + overtaken.number() + " was signed: "));
            tell(goal.changes(), words);
            words.add(Piece.plain("."));
        }
        return words;
    }

    private static List<Piece> change(GoalDetails goal, SignedTerms open) {
        var words = new ArrayList<Piece>();
        words.add(Piece.plain(proposer(open) + " of terms: "));
        tell(goal.changes(), words);
        words.add(Piece.plain(". "));
        words.add(Piece.stressed(staysInForce(goal)));
        words.add(Piece.plain(
                " until " + names(goal.waitsFor()) + (goal.waitsFor().size() == 1 ? " signs." : " sign.")));
        return words;
    }

    private static void tell(List<TermChange> changes, List<Piece> words) {
        var separator = "";
        for (var change : changes) {
            words.add(Piece.plain(separator));
            words.addAll(inWords(change));
            separator = "; ";
        }
    }

    private static List<Piece> inWords(TermChange change) {
        if (TermField.contributionOf(Side.CLIENT) == change.field()
                || TermField.contributionOf(Side.BPO) == change.field()) {
            return List.of(Piece.plain("new words for “" + change.field().label() + "”"));
        }
        if (change.field() == TermField.MILESTONES) {
            return List.of(Piece.plain("other milestones"));
        }
        return List.of(
                Piece.plain(change.field().label().toLowerCase(Locale.ENGLISH) + " "),
                Piece.struckOut(change.from().isEmpty() ? "nothing" : change.from()),
                Piece.plain(" → "),
                Piece.stressed(change.to().isEmpty() ? "nothing" : change.to()));
    }

    private static String proposer(SignedTerms open) {
        return Arrays.stream(Side.values())
                .filter(side -> open.signature(side) != null)
                .map(open::owner)
                .filter(Objects::nonNull)
                .findFirst()
                .map(owner -> owner.firstName() + " proposes a change")
                .orElse("There is a proposed change");
    }

    private static String staysInForce(GoalDetails goal) {
        return onlyTarget(goal)
                ? goal.changes().getFirst().from() + " stays in force"
                : "Version " + goal.current().number() + " stays in force";
    }

    private static String signLabel(GoalDetails goal, SignedTerms open) {
        return onlyTarget(goal) ? "Sign " + goal.changes().getFirst().to() : "Sign version " + open.number();
    }

    private static boolean onlyTarget(GoalDetails goal) {
        return goal.changes().size() == 1
                && goal.changes().getFirst().field() == TermField.TARGET
                && !goal.changes().getFirst().from().isEmpty();
    }

    private static String names(List<Signatory> waitsFor) {
        return waitsFor.stream().map(Signatory::name).collect(joining(" and "));
    }

    private static Button primary(String label, Runnable step) {
        var button = new Button(label, click -> step.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
