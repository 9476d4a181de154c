package app.tandem.goals;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Side;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts the people's names to goals, for whoever reads them. */
class GoalReader {
    private final Map<UUID, Colleague> people;

    GoalReader(Collection<Colleague> colleagues) {
        people = colleagues.stream().collect(toMap(Colleague::personId, person -> person));
    }

    GoalSummary summary(Goal goal, @Nullable Progress progress) {
        var terms = goal.inForceTerms();
        return new GoalSummary(
                goal.id(),
                goal.pillar(),
                terms,
                person(terms.clientOwner()),
                person(terms.bpoOwner()),
                changes(goal.inForce(), goal.open()),
                waitsFor(goal),
                course(goal, progress));
    }

    GoalDetails details(
            Goal goal,
            @Nullable GoalTerms overtaken,
            Set<Side> unproposed,
            @Nullable Progress progress,
            List<Reached> reached) {
        return new GoalDetails(
                goal.id(),
                goal.pillar(),
                goal.why(),
                goal.texts(),
                signed(goal.inForce()),
                signed(goal.open()),
                signed(overtaken),
                changes(goal.inForce() == null ? overtaken : goal.inForce(), goal.open()),
                waitsFor(goal),
                unproposed,
                course(goal, progress),
                reached);
    }

    private Course course(Goal goal, @Nullable Progress progress) {
        return new Course(
                goal.state(),
                goal.horizon(),
                goal.startedOn(),
                gaps(goal),
                goal.notNow(),
                goal.toTalkAbout(),
                goal.confidence(Side.CLIENT),
                goal.confidence(Side.BPO),
                progress,
                goal.closing(),
                goal.statement(Side.CLIENT),
                goal.statement(Side.BPO),
                Duties.of(goal, people));
    }

    /** Where nobody answers for what was agreed any more. */
    private Set<Side> gaps(Goal goal) {
        var terms = goal.inForceTerms();
        return Arrays.stream(Side.values())
                .filter(side -> goal.state().isInForce() && person(terms.owner(side)) == null)
                .collect(toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    private @Nullable SignedTerms signed(@Nullable GoalTerms version) {
        if (version == null) {
            return null;
        }
        var terms = version.terms();
        return new SignedTerms(
                version.number(),
                version.edition(),
                terms,
                person(terms.clientOwner()),
                person(terms.bpoOwner()),
                version.signature(Side.CLIENT),
                version.signature(Side.BPO));
    }

    private List<Signatory> waitsFor(Goal goal) {
        return Arrays.stream(Side.values())
                .filter(goal::waitsFor)
                .map(side -> new Signatory(side, person(goal.edited().terms().owner(side))))
                .toList();
    }

    private List<TermChange> changes(@Nullable GoalTerms before, @Nullable GoalTerms after) {
        if (before == null || after == null) {
            return List.of();
        }
        return Arrays.stream(TermField.values())
                .filter(field -> !before.get(field).equals(after.get(field)))
                .map(field -> new TermChange(field, words(before.terms(), field), words(after.terms(), field)))
                .toList();
    }

    private String words(Terms terms, TermField field) {
        return switch (field) {
            case MEASURE -> terms.measure();
            case FROM -> terms.figure(terms.from());
            case TARGET -> terms.figure(terms.target());
            case DUE -> terms.due() == null ? "" : Terms.day(terms.due());
            case MILESTONES -> terms.milestones().toString();
            case GUARD_RAIL -> terms.guardRail();
            case CLIENT_OWNER -> name(terms.clientOwner());
            case BPO_OWNER -> name(terms.bpoOwner());
            default -> terms.text(field);
        };
    }

    private String name(@Nullable UUID personId) {
        var person = person(personId);
        return person == null ? "nobody" : person.name();
    }

    private @Nullable Colleague person(@Nullable UUID personId) {
        return personId == null ? null : people.get(personId);
    }
}
