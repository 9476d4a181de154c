package app.tandem.goals.ui;

import static java.util.stream.Collectors.joining;

import app.tandem.goals.GoalDetails;
import app.tandem.goals.GoalState;
import app.tandem.goals.Goals;
import app.tandem.goals.Signatory;
import app.tandem.goals.SignedTerms;
import app.tandem.goals.TermChange;
import app.tandem.goals.TermField;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.shell.Banner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what this goal waits for, and lets the one who is waited for answer. */
class WaitingBanner extends Div {
    private final transient Goals goals;
    private final UUID id;
    private final transient Member me;
    private @Nullable transient Shown shown;

    /** What this banner depends on. */
    private record Shown(GoalState state, int edition, List<TermChange> changes, List<Signatory> waitsFor) {}

    WaitingBanner(Goals goals, UUID id, Member me) {
        this.goals = goals;
        this.id = id;
        this.me = me;
        getElement().setAttribute("aria-live", "polite");
    }

    /** Only what has changed is shown anew, so that nobody's button moves away under the finger. */
    void show(GoalDetails goal) {
        var open = goal.open();
        var now = new Shown(goal.state(), open == null ? 0 : open.edition(), goal.changes(), goal.waitsFor());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        if (open != null) {
            add(
                    switch (goal.state()) {
                        case DRAFT -> draft();
                        case PROPOSED -> proposed(goal, open);
                        default -> change(goal, open);
                    });
        }
    }

    private Component draft() {
        var banner = new Banner(
                new Paragraph(
                        "A draft that both sides can write on. Propose it when the words are ready; it counts once "
                                + "both owners have signed."),
                me.may(Verb.WRITE_SHARED)
                        ? new Component[] {primary("Propose to both owners", () -> goals.propose(id))}
                        : new Component[0]);
        banner.addClassName("news");
        return banner;
    }

    private Component proposed(GoalDetails goal, SignedTerms open) {
        var words = new Paragraph("Proposed: it counts once both owners have signed version " + open.number()
                + ". Waits for " + names(goal.waitsFor()) + ".");
        var overtaken = goal.overtaken();
        if (overtaken != null) {
            words.add(new Span(" Since version " + overtaken.number() + " was signed: "));
            tell(goal.changes(), words);
            words.add(new Span("."));
        }
        return new Banner(words, steps(goal, open, "Sign version " + open.number()));
    }

    private Component change(GoalDetails goal, SignedTerms open) {
        var words = new Paragraph(proposer(open) + " of terms: ");
        tell(goal.changes(), words);
        words.add(
                new Span(". "),
                new Strong(staysInForce(goal)),
                new Span(" until " + names(goal.waitsFor()) + (goal.waitsFor().size() == 1 ? " signs." : " sign.")));
        return new Banner(words, steps(goal, open, signLabel(goal, open)));
    }

    private static void tell(List<TermChange> changes, Paragraph words) {
        var separator = "";
        for (var change : changes) {
            words.add(new Span(separator));
            words.add(inWords(change));
            separator = "; ";
        }
    }

    private Component[] steps(GoalDetails goal, SignedTerms open, String sign) {
        if (goal.waitsFor(me)) {
            return new Component[] {
                new Button("Not yet, let us talk", click -> goals.putOff(id)),
                primary(sign, () -> goals.sign(id, open.edition()))
            };
        }
        return goal.isOwner(me)
                ? new Component[] {new Button("Take it back", click -> goals.putOff(id))}
                : new Component[0];
    }

    private static Component[] inWords(TermChange change) {
        if (TermField.contributionOf(Side.CLIENT) == change.field()
                || TermField.contributionOf(Side.BPO) == change.field()) {
            return new Component[] {new Span("new words for “" + change.field().label() + "”")};
        }
        return new Component[] {
            new Span(change.field().label().toLowerCase(Locale.ENGLISH) + " "),
            new Was(change.from().isEmpty() ? "nothing" : change.from()),
            new Span(" → "),
            new Strong(change.to().isEmpty() ? "nothing" : change.to())
        };
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

    @Tag("strong")
    private static final class Strong extends HtmlContainer {
        Strong(String words) {
            setText(words);
        }
    }

    @Tag("del")
    private static final class Was extends HtmlContainer {
        Was(String words) {
            setText(words);
        }
    }
}
