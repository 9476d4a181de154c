package app.tandem.scorecards;

import java.util.List;
import java.util.function.Function;

/** What one rule says otherwise than another. */
public record RuleChange(String what, String from, String to) {
    private record Part(String what, Function<Rule, String> words) {}

    private static final List<Part> PARTS = List.of(
            new Part("target", Rule::target),
            new Part("", rule -> rule.bounds().watchInWords(rule.unit())),
            new Part("meaning", rule -> rule.definition().meaning()),
            new Part("formula", rule -> rule.definition().terms().formula()),
            new Part("unit", Rule::unit),
            new Part("a period is", Rule::rollUpWords),
            new Part("due", Rule::dueInWords),
            new Part("", RuleChange::contract),
            new Part(
                    "weight in its pillar",
                    rule -> String.valueOf(rule.definition().terms().weight())),
            new Part("smallest sample", RuleChange::sample),
            new Part("decimals", rule -> String.valueOf(rule.definition().decimals())),
            new Part("where the data come from", rule -> rule.definition().source()));

    private static String contract(Rule rule) {
        return rule.definition().terms().contractual() ? "in the contract" : "not in the contract";
    }

    private static String sample(Rule rule) {
        var smallest = rule.definition().terms().smallestSample();
        return smallest == null ? "" : smallest.toString();
    }

    static List<RuleChange> between(Rule before, Rule after) {
        return PARTS.stream()
                .map(part -> new RuleChange(
                        part.what(), part.words().apply(before), part.words().apply(after)))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    /** "target at least 85 % → at least 88 %" */
    public String inWords() {
        var change = (from.isEmpty() ? "nothing" : from) + " → " + (to.isEmpty() ? "nothing" : to);
        return what.isEmpty() ? change : what + " " + change;
    }
}
