package app.tandem.scorecards.ui;

import app.tandem.actions.Actions;
import app.tandem.actions.Origin;
import app.tandem.actions.OriginKind;
import app.tandem.actions.ui.ActionsFrom;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.MissingPlan;
import app.tandem.scorecards.PlanDetails;
import app.tandem.scorecards.Plans;
import app.tandem.shell.Banner;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import app.tandem.shell.Facts;
import app.tandem.shell.Moment;
import app.tandem.shell.Part;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** On a measure's page: that a plan is missing and with whom that is, or the plan that is under way. */
class PlanPart extends Part {
    private record Shown(Optional<MissingPlan> missing, List<PlanDetails> plans) {}

    private final transient Plans plans;
    private final transient PlanDialogs dialogs;
    private final transient Actions actions;
    private final transient LiveUpdates live;
    private final transient Member reader;
    private final transient Clock clock;

    PlanPart(Plans plans, PlanDialogs dialogs, Actions actions, LiveUpdates live, Member reader, Clock clock) {
        this.plans = plans;
        this.dialogs = dialogs;
        this.actions = actions;
        this.live = live;
        this.reader = reader;
        this.clock = clock;
    }

    void show(UUID measureId) {
        var shown = new Shown(plans.missingFor(measureId), plans.of(measureId));
        show(shown, () -> components(measureId, shown));
    }

    private List<Component> components(UUID measureId, Shown shown) {
        var all = new ArrayList<Component>();
        shown.missing().ifPresent(missing -> all.add(banner(measureId, missing, shown.plans())));
        shown.plans().stream().findFirst().ifPresent(plan -> all.add(card(plan)));
        return all;
    }

    private Banner banner(UUID measureId, MissingPlan missing, List<PlanDetails> known) {
        var now = clock.instant();
        var level = missing.level(now);
        var noun = missing.measure().cadence().shownAs().noun();
        var words =
                "No plan yet. The contract names this measure, and it has been off target for two %ss. It is with %s"
                        .formatted(noun, level.words());
        var next = level == MissingPlan.Level.SPONSORS
                ? "."
                : "; on %s it goes to %s."
                        .formatted(
                                Moment.inWords(missing.next(now), reader.zone()),
                                MissingPlan.Level.values()[level.ordinal() + 1].words());
        var begun = known.stream().anyMatch(PlanDetails::isUnderWay);
        if (begun || !reader.may(Verb.WRITE_SHARED)) {
            return new Banner(new Span(words + next + (begun ? " The plan below needs an action of each side." : "")));
        }
        var make = new Button("Make a plan", click -> dialogs.begin(measureId));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return new Banner(new Span(words + next), make);
    }

    private Component card(PlanDetails plan) {
        var facts = new Facts();
        facts.say("Off target because", plan.cause());
        facts.say("Back on target by", Days.full(plan.backBy()));
        facts.say("Begun by", plan.begunBy() + ", " + Moment.inWords(plan.begunAt(), reader.zone()));
        if (!plan.isUnderWay()) {
            facts.say("What came of it", plan.outcome());
            facts.say("Ended by", plan.endedBy());
        }
        var steps = new Div(new Button("History", click -> dialogs.history(plan)));
        steps.addClassName("actions");
        if (plan.isUnderWay() && reader.may(Verb.WRITE_SHARED)) {
            steps.add(new Button("End this plan", click -> dialogs.end(plan)));
        }
        return new Card(
                plan.isUnderWay() ? "The plan" : "The last plan",
                facts,
                new ActionsFrom(new Origin(OriginKind.PLAN, plan.id()), actions, reader, live),
                steps);
    }
}
