package app.tandem.home.ui;

import app.tandem.actions.ActionSummary;
import app.tandem.goals.GoalSummary;
import app.tandem.home.House;
import app.tandem.home.PillarHealth;
import app.tandem.lessons.LessonSummary;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Pillar;
import app.tandem.scorecards.MeasureRow;
import app.tandem.shell.Card;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.Status;
import app.tandem.shell.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;

/** The evidence behind one pillar of the House. */
@Route(value = "house/:pillar(philosophy|people|process|problem-solving)", layout = PartnershipLayout.class)
@PermitAll
class PillarView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient House house;
    private final transient Member member;
    private final transient LiveUpdates live;
    private final PageHeader header = new PageHeader("");
    private final Listed<MeasureRow> measures = new Listed<>(
            "No measure stands under this pillar.", row -> row.measure().id(), this::measure);
    private final Listed<GoalSummary> goals =
            new Listed<>("No joint goal stands under this pillar.", GoalSummary::id, this::goal);
    private final Listed<ActionSummary> actions =
            new Listed<>("No action under this pillar is going on.", ActionSummary::id, this::action);
    private final Listed<LessonSummary> lessons =
            new Listed<>("Nothing was learnt under this pillar yet.", LessonSummary::id, this::lesson);
    private Pillar pillar = Pillar.PHILOSOPHY;
    private boolean entered;

    PillarView(House house, CurrentMember currentMember, LiveUpdates live) {
        this.house = house;
        this.live = live;
        member = currentMember.get();
        var below = new Div(new Card("Measures", measures), new Card("Joint goals", goals));
        var further = new Div(new Card("Actions going on", actions), new Card("What we learnt", lessons));
        below.addClassNames("columns", "two");
        further.addClassNames("columns", "two");
        header.trail(new Anchor("/p/" + member.slug(), "The House"));
        add(header, below, further);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pillar = Pillar.of(event.getRouteParameters().get("pillar").orElseThrow());
        if (entered) {
            show();
        } else {
            entered = true;
            live.show(this, PartnershipEvent.class, this::show);
        }
    }

    @Override
    public String getPageTitle() {
        return pillar.word() + " · Tandem";
    }

    private void show() {
        var details = house.pillar(pillar);
        header.setTitle(pillar.word());
        header.subtitle(summed(details.health()));
        measures.show(details.measures());
        goals.show(details.goals());
        actions.show(details.actions());
        lessons.show(details.lessons());
    }

    private static String summed(PillarHealth health) {
        if (!health.hasMeasures()) {
            return "No measure tells yet how this pillar stands";
        }
        return "%s, %d %% by weight%s"
                .formatted(
                        health.inWords(), health.share(), health.missing().isEmpty() ? "" : " · " + health.missing());
    }

    private Component[] measure(MeasureRow row) {
        var standing = row.standing();
        return line(
                "scorecard/" + row.measure().id(),
                row.measure().name(),
                "target " + row.measure().target(),
                new StatusBadge(standing.status().look(), standing.words(house.today())));
    }

    private Component[] goal(GoalSummary goal) {
        var status = goal.course().status();
        return line(
                "goals/" + goal.id(),
                goal.terms().inOneLine(),
                goal.waiting(),
                status == null
                        ? new StatusBadge(Status.LATE, goal.state().toString())
                        : new StatusBadge(status.look(), status.toString()));
    }

    private Component[] action(ActionSummary action) {
        return line(
                "actions/" + action.id(),
                action.title(),
                action.owner() + " · due " + action.dueDay(),
                new StatusBadge(
                        action.late() ? Status.OFF : Status.LATE,
                        action.late() ? "Late" : action.state().toString()));
    }

    private Component[] lesson(LessonSummary lesson) {
        return line(
                "lessons/" + lesson.id(),
                lesson.change(),
                lesson.author() + ", " + lesson.authors(),
                new StatusBadge(lesson.provenOn() == null ? Status.LATE : Status.GOOD, lesson.proofInWords()));
    }

    private Component[] line(String page, String words, String detail, Component mark) {
        var title = new Anchor("/p/" + member.slug() + "/" + page, words);
        title.addClassNames("title", "strong");
        var beside = new Span(detail);
        beside.addClassName("detail");
        var what = new Div(title, beside);
        what.addClassName("what");
        return new Component[] {what, mark};
    }

    /** Rows, or what belongs there. */
    private static final class Listed<T> extends Div {
        private final Paragraph nothing;
        private final LiveRows<T> rows;

        Listed(String whenNone, Function<T, ?> key, Function<T, Component[]> content) {
            nothing = new Paragraph(whenNone);
            nothing.addClassName("muted");
            rows = new LiveRows<>(key, content);
            add(nothing, rows);
        }

        void show(List<T> items) {
            nothing.setVisible(items.isEmpty());
            rows.setVisible(!items.isEmpty());
            rows.show(items);
        }
    }
}
