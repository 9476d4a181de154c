package app.tandem.goals;

import app.tandem.partnership.NotFound;
import app.tandem.scorecards.Cell;
import app.tandem.scorecards.Direction;
import app.tandem.scorecards.Latest;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Scorecards;
import app.tandem.scorecards.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the scorecard and from the milestones how an active goal stands; what nobody knows is called so. */
@Component
class GoalProgress {
    private final Scorecards scorecards;

    GoalProgress(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    /** Nothing for a goal that is not active. */
    @Nullable
    Progress of(Goal goal, Collection<ReachedMilestone> reached) {
        var started = goal.startedOn();
        if (goal.state() != GoalState.ACTIVE || started == null) {
            return null;
        }
        var terms = goal.inForceTerms();
        var numbers = reached.stream()
                .filter(ReachedMilestone::stands)
                .map(ReachedMilestone::number)
                .collect(Collectors.toSet());
        var says = new ArrayList<String>();
        var status = GoalStatus.ON_TRACK;
        if (!terms.measure().isEmpty()) {
            status = status.orWorse(measured(terms, started, says));
        }
        if (!terms.milestones().isEmpty()) {
            status = status.orWorse(reached(terms.milestones(), numbers, says));
        }
        if (terms.guardRailId() != null) {
            status = status.orWorse(guarded(terms, says));
        }
        return new Progress(status, List.copyOf(says));
    }

    private GoalStatus measured(Terms terms, LocalDate started, List<String> says) {
        var id = terms.measureId();
        if (id == null) {
            says.add("“" + terms.measure() + "” is not on the scorecard, so nothing measures it.");
            return GoalStatus.NO_DATA;
        }
        var found = latest(id);
        if (found.isEmpty()) {
            says.add("No reading of " + terms.measure() + " yet.");
            return GoalStatus.NO_DATA;
        }
        var latest = found.get();
        var today = scorecards.today();
        if (latest.standing().status() == Status.STALE) {
            says.add(is(latest) + "; a newer value is late ("
                    + latest.standing().words(today).toLowerCase(Locale.ENGLISH) + ").");
            return GoalStatus.NO_DATA;
        }
        return onTheWay(terms, started, latest, today, says);
    }

    private GoalStatus onTheWay(Terms terms, LocalDate started, Latest latest, LocalDate today, List<String> says) {
        var line = line(terms, started, latest.measure());
        var end = latest.cell().period().end();
        var day = end.isBefore(today) ? end : today;
        var value = value(latest.cell());
        if (line.isReachedBy(value)) {
            says.add(is(latest) + ": what was to be reached is reached.");
        } else if (today.isAfter(line.due())) {
            says.add(is(latest) + ", and it was to be " + terms.figure(terms.target()) + " by " + Terms.day(line.due())
                    + ".");
        } else {
            var expected = latest.measure().shownWithUnit(line.expected(day));
            says.add(is(latest) + "; on the straight way to " + terms.figure(terms.target()) + " it would be "
                    + expected + " by now.");
        }
        return line.statusOf(value, day, today);
    }

    private static Line line(Terms terms, LocalDate started, MeasureDetails measure) {
        var to = Objects.requireNonNull(terms.target());
        var from = terms.from() == null ? to : terms.from();
        var upwards =
                from.compareTo(to) == 0 ? measure.bounds().direction() != Direction.LOWER : from.compareTo(to) < 0;
        return new Line(started, Objects.requireNonNull(terms.due()), from, to, upwards);
    }

    private GoalStatus reached(Milestones milestones, Collection<Integer> numbers, List<String> says) {
        var open = milestones.all().stream()
                .filter(one -> !numbers.contains(one.number()))
                .toList();
        if (open.isEmpty()) {
            says.add("All milestones are reached.");
            return GoalStatus.ON_TRACK;
        }
        var next = open.getFirst();
        var late = next.due().isBefore(scorecards.today());
        says.add("%d of %d milestones reached; “%s” %s %s."
                .formatted(
                        milestones.all().size() - open.size(),
                        milestones.all().size(),
                        next.title(),
                        late ? "was due" : "is next, by",
                        Terms.day(next.due())));
        return late ? GoalStatus.OFF_TRACK : GoalStatus.ON_TRACK;
    }

    /** What must not get worse can hold a goal back, and never helps it. */
    private GoalStatus guarded(Terms terms, List<String> says) {
        var found = latest(Objects.requireNonNull(terms.guardRailId()));
        if (found.isEmpty()) {
            says.add("No reading of " + terms.guardRail() + " yet, so nobody can say whether it got worse.");
            return GoalStatus.NO_DATA;
        }
        var latest = found.get();
        if (latest.standing().status() == Status.STALE) {
            says.add("The last reading of " + terms.guardRail() + " is late, so nobody can say whether it got worse.");
            return GoalStatus.NO_DATA;
        }
        var limit = limit(latest.measure(), terms.guardBound());
        if (isWorse(latest, terms.guardBound())) {
            says.add(is(latest) + ", worse than " + limit + ", and was not to get worse.");
            return GoalStatus.WATCH;
        }
        says.add(is(latest) + ", not worse than " + limit + ".");
        return GoalStatus.ON_TRACK;
    }

    private static boolean isWorse(Latest latest, @Nullable BigDecimal bound) {
        var measure = latest.measure();
        if (bound == null || measure.bounds().direction() == Direction.RANGE) {
            return latest.cell().status() == Status.RED;
        }
        var value = value(latest.cell());
        return measure.bounds().direction() == Direction.HIGHER
                ? value.compareTo(bound) < 0
                : value.compareTo(bound) > 0;
    }

    private static String limit(MeasureDetails measure, @Nullable BigDecimal bound) {
        return bound == null || measure.bounds().direction() == Direction.RANGE
                ? "the scorecard allows"
                : measure.shownWithUnit(bound);
    }

    /** The value that people see, not digits that they do not. */
    private static BigDecimal value(Cell cell) {
        return new BigDecimal(cell.shown());
    }

    private static String is(Latest latest) {
        var measure = latest.measure();
        return "%s is %s in %s"
                .formatted(
                        measure.name(),
                        measure.shownWithUnit(value(latest.cell())),
                        latest.cell().period().shortLabel());
    }

    private Optional<Latest> latest(UUID measureId) {
        try {
            return scorecards.latest(measureId).filter(latest -> latest.cell().value() != null);
        } catch (NotFound measureIsGone) {
            return Optional.empty();
        }
    }
}
