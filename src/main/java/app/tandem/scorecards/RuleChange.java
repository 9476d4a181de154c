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
            new Part("unit", Rule::unit),
            new Part("a period is", Rule::rollUpWords),
            new Part(
                    "due, days after the period",
                    rule -> String.valueOf(rule.definition().dueAfterDays())),
            new Part("decimals", rule -> String.valueOf(rule.definition().decimals())),
            new Part("where the data come from", rule -> rule.definition().source()));

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
