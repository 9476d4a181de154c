package app.tandem.scorecards;

import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a measure has been defined to be: what counted, counts and will count, and what waits for a signature. */
final class Definitions {
    private final Measure measure;
    private final List<LaterDefinition> later;
    private final Weeks weeks;

    /** @param later of this measure, in the order in which they were proposed */
    Definitions(Measure measure, List<LaterDefinition> later, Weeks weeks) {
        this.measure = measure;
        this.later = new ArrayList<>(later);
        this.weeks = weeks;
    }

    /**
     * What both sides agreed on stays until both have signed something else; before that, whoever says other numbers asks
     * the other side anew.
     *
     * @param from the first day of a period; null for the next one
     * @return a definition that is new
     */
    @Nullable
    LaterDefinition define(MeasureDraft draft, @Nullable LocalDate from, Member by, LocalDate today) {
        measure.place(draft);
        if (later.isEmpty() && !measure.awaited().isEmpty()) {
            measure.redefine(draft, by);
            return null;
        }
        var day = from == null ? period(today).plus(1).start() : from;
        var wanted = new LaterDefinition(measure.id(), nextNumber(), draft, day, by.personId());
        var waiting = waiting();
        if (waiting == null ? newest().saysTheSameAs(wanted) : isSame(waiting, wanted, from)) {
            return null;
        }
        requireOpen(day, today);
        measure.moved();
        if (waiting == null) {
            signFor(wanted, by);
            return wanted;
        }
        waiting.reword(draft, day, by.personId());
        signFor(waiting, by);
        return null;
    }

    private static boolean isSame(LaterDefinition waiting, LaterDefinition wanted, @Nullable LocalDate from) {
        return waiting.saysTheSameAs(wanted) && (from == null || from.equals(waiting.effectiveFrom()));
    }

    private void signFor(LaterDefinition definition, Member by) {
        definition.countsAsConfirmed(false);
        if (measure.isSigner(by)) {
            definition.confirm(by.side());
        }
    }

    private void requireOpen(LocalDate day, LocalDate today) {
        var noun = measure.cadence().shownAs().noun();
        Refusal.unless(
                period(day).start().equals(day),
                "from",
                "Another definition counts from the first day of a " + noun + " on. Choose one.");
        Refusal.unless(
                !day.isBefore(period(today).start()),
                "from",
                "What is past keeps the rule it was measured under. Choose this " + noun + " or a later one.");
        Refusal.unless(
                later.stream()
                        .noneMatch(one -> one.isAgreed() && one.effectiveFrom().isAfter(day)),
                "from",
                "Both sides have signed a definition that counts from a later day. Choose that day or one after it.");
    }

    void sign(Member by, LocalDate today) {
        var waiting = requireWaiting();
        measure.requireSigner(by);
        waiting.sign(by.side(), period(today).start());
        measure.moved();
    }

    void layAside(Member by, String why) {
        var waiting = requireWaiting();
        if (!by.personId().equals(waiting.proposedBy())) {
            measure.requireSigner(by);
        }
        waiting.layAside(by, why);
        measure.moved();
    }

    MeasureDetails details(Measure.Names names, LocalDate today) {
        var rules = rules(names);
        var now = rules.stream()
                .filter(rule -> !rule.from().isAfter(today))
                .toList()
                .getLast();
        var draft = now.definition();
        return new MeasureDetails(
                measure.id(),
                measure.version(),
                now,
                names.person(draft.clientOwner()),
                names.person(draft.bpoOwner()),
                measure.createdOn(),
                measure.awaited(),
                rules,
                weeks,
                proposed(names, rules.getLast()));
    }

    /** Those that both sides have signed, by the day from which they count; the first one counts even before. */
    private List<Rule> rules(Measure.Names names) {
        var rules = new ArrayList<Rule>();
        rules.add(rule(1, Rule.BEGINNING, measure, names));
        later.stream()
                .filter(LaterDefinition::isAgreed)
                .forEach(one -> rules.add(rule(one.number(), one.effectiveFrom(), one, names)));
        return List.copyOf(rules);
    }

    private Rule rule(int number, LocalDate from, Definition definition, Measure.Names names) {
        return Rule.of(number, from, definition.of(measure.draft()), names.measure(definition.weightedBy()));
    }

    private @Nullable ProposedRule proposed(Measure.Names names, Rule newest) {
        var waiting = waiting();
        if (waiting == null) {
            return null;
        }
        var rule = rule(waiting.number(), waiting.effectiveFrom(), waiting, names);
        return new ProposedRule(
                rule,
                waiting.proposedBy(),
                names.person(waiting.proposedBy()),
                waiting.awaited(),
                RuleChange.between(newest, rule));
    }

    private LaterDefinition requireWaiting() {
        var waiting = waiting();
        if (waiting == null) {
            throw new Refusal("No other definition of this measure waits for an answer.");
        }
        return waiting;
    }

    private @Nullable LaterDefinition waiting() {
        return later.stream().filter(LaterDefinition::isWaiting).findFirst().orElse(null);
    }

    private Definition newest() {
        return later.stream()
                .filter(LaterDefinition::isAgreed)
                .reduce((a, b) -> b)
                .<Definition>map(one -> one)
                .orElse(measure);
    }

    private int nextNumber() {
        return later.isEmpty() ? 2 : later.getLast().number() + 1;
    }

    private Period period(LocalDate day) {
        return new Rhythm(measure.cadence(), weeks).stepOf(day);
    }
}
