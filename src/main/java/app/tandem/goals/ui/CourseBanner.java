package app.tandem.goals.ui;

import app.tandem.goals.Closing;
import app.tandem.goals.Course;
import app.tandem.goals.Duty;
import app.tandem.goals.GoalDetails;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.shell.Banner;
import app.tandem.shell.Days;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next step of a goal that both have agreed to, and who takes it. */
class CourseBanner extends Div {
    private final transient GoalPage.Doors doors;
    private final transient GoalDialogs dialogs;
    private final transient Member me;
    private final transient Runnable nameOwner;
    private @Nullable transient Shown shown;

    /** What this banner depends on. */
    private record Shown(Course course, boolean changing, boolean owner, String words) {}

    CourseBanner(GoalPage.Doors doors, GoalDialogs dialogs, Member me, Runnable nameOwner) {
        this.doors = doors;
        this.dialogs = dialogs;
        this.me = me;
        this.nameOwner = nameOwner;
        addClassName("course");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Only what has changed is shown anew, so that nobody's button moves away under the finger. */
    void show(GoalDetails goal) {
        var now = new Shown(
                goal.course(),
                goal.isChangeWaiting(),
                goal.isOwnerInForce(me),
                goal.current().terms().inOneLine());
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            gaps(goal).forEach(this::add);
            var putOff = goal.course().putOff();
            if (putOff != null) {
                add(banner(
                        putOff.name() + " wants to talk first, " + day(putOff.moment()) + ": “" + putOff.why() + "”",
                        goal.isOwnerInForce(me),
                        List.of(step("We have talked", true, () -> doors.goals().talkedAbout(goal.id())))));
            }
            var next = next(goal);
            if (next != null) {
                add(next);
            }
        }
    }

    private List<Component> gaps(GoalDetails goal) {
        var gaps = new ArrayList<Component>();
        for (var side : goal.course().gaps()) {
            var named = goal.isChangeWaiting() ? goal.edited().owner(side) : null;
            var company = doors.partnerships().company(side).name();
            var words = new Paragraph(
                    named == null
                            ? "Nobody at " + company + " answers for this goal any more. " + company
                                    + " names the next owner, and both owners sign."
                            : "Nobody at " + company + " answers for this goal until both have signed that "
                                    + named.firstName() + " does.");
            var banner = named == null && me.side() == side && me.may(Verb.WRITE_SHARED)
                    ? new Banner(words, new Button("Name the next owner", click -> nameOwner.run()))
                    : new Banner(words);
            banner.addClassName("off");
            gaps.add(banner);
        }
        return gaps;
    }

    private @Nullable Component next(GoalDetails goal) {
        var course = goal.course();
        var owner = goal.isOwnerInForce(me);
        var notNow = course.notNow();
        if (notNow != null) {
            return banner(
                    "Not now, says " + notNow.name() + ", " + day(notNow.moment()) + ": " + notNow.why(),
                    owner,
                    List.of(step("Bring it back", true, () -> doors.active().bringBack(goal.id()))));
        }
        var closing = course.closing();
        return switch (course.state()) {
            case DRAFT, PROPOSED, REVIEWED -> null;
            case AGREED ->
                goal.isChangeWaiting() || !course.gaps().isEmpty()
                        ? null
                        : banner(
                                "Both owners have signed. Start it when the work begins; at most five goals are active at once.",
                                owner,
                                List.of(
                                        step("Not now", false, dialogs::askWhyNotNow),
                                        step("Start", true, () -> doors.active().start(goal.id()))));
            case ACTIVE -> closing == null ? null : ending(goal, closing, owner);
            case ACHIEVED, PARTLY, MISSED, DROPPED -> over(goal, closing);
        };
    }

    private Component ending(GoalDetails goal, Closing closing, boolean owner) {
        var other = goal.current().owner(closing.side().other());
        var words = closing.proposer() + " says how it ended: " + closing.outcome() + "."
                + (closing.why().isEmpty() ? "" : " “" + closing.why() + "”")
                + (closing.data().isEmpty() ? "" : " The data said: " + closing.data())
                + " It is closed once " + name(other, closing.side().other()) + " says the same.";
        var withdraw = closing.side() == me.side()
                ? step("Take it back", false, () -> doors.active().withdrawOutcome(goal.id(), closing.number(), ""))
                : step("Not so, let us talk", false, () -> dialogs.askWhyNotSo(closing.number()));
        var confirm = step(
                "Confirm: " + closing.outcome(),
                true,
                () -> doors.active().confirmOutcome(goal.id(), closing.number()));
        return banner(words, owner, closing.side() == me.side() ? List.of(withdraw) : List.of(withdraw, confirm));
    }

    private @Nullable Component over(GoalDetails goal, @Nullable Closing closing) {
        var mine = goal.course().dutiesOf(me).stream().anyMatch(duty -> duty.task() == Duty.Task.STATE);
        var words = (closing == null ? "This goal is over." : closing.outcome() + ", say both owners.")
                + " It is reviewed once each side has said what it takes from it.";
        var again = goal.isOwnerInForce(me) && goal.course().statement(me.side()) != null;
        return banner(
                words,
                mine || again,
                List.of(step(
                        mine ? "Write the statement of " + me.organisation() : "Change our statement",
                        mine,
                        () -> dialogs.askStatement(goal.course().statement(me.side())))));
    }

    private String day(Instant moment) {
        return Days.weekday(me.dayOf(moment));
    }

    private static Banner banner(String words, boolean offered, List<Button> steps) {
        var banner = new Banner(new Paragraph(words), offered ? steps.toArray(Component[]::new) : new Component[0]);
        banner.addClassName("news");
        return banner;
    }

    private static Button step(String label, boolean primary, Runnable step) {
        var button = new Button(label, click -> step.run());
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private static String name(@Nullable Colleague owner, Side side) {
        return owner == null ? "the next owner on the " + GoalMarks.sideInWords(side) + " side" : owner.firstName();
    }
}
