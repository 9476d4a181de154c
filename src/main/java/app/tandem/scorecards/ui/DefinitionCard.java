package app.tandem.scorecards.ui;

import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.scorecards.Latest;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.NextDue;
import app.tandem.scorecards.Rule;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import app.tandem.shell.Facts;
import app.tandem.shell.Moment;
import app.tandem.shell.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What both sides have agreed a measure means, in the order in which a newcomer asks. */
class DefinitionCard extends Part {
    private final transient Partnerships partnerships;
    private final transient Member reader;

    private record Shown(MeasureDetails measure, @Nullable Latest latest, NextDue due, String programme) {}

    DefinitionCard(Partnerships partnerships, Member reader) {
        this.partnerships = partnerships;
        this.reader = reader;
    }

    /** @param programme what the line of business is called that it belongs to; empty for none */
    void show(MeasureDetails measure, Optional<Latest> latest, NextDue due, String programme) {
        var shown = new Shown(measure, latest.orElse(null), due, programme);
        show(shown, () -> List.of(card(shown)));
    }

    private Card card(Shown shown) {
        var measure = shown.measure();
        var terms = measure.definition().terms();
        var facts = new Facts();
        facts.say("How it stands", standing(measure, shown.latest()));
        facts.say("Target", target(measure.rule()));
        if (!measure.awaited().isEmpty()) {
            facts.say("Target confirmed", "not yet by the " + sides(measure));
        }
        facts.say("Next value", due(shown.due()));
        facts.say("Who brings it", whoBringsIt(measure));
        owner(facts, Side.CLIENT, measure.clientOwner());
        owner(facts, Side.BPO, measure.bpoOwner());
        if (!terms.formula().isEmpty()) {
            facts.say("Worked out as", terms.formula());
        }
        facts.say("A period is", measure.rollUpWords());
        if (terms.smallestSample() != null) {
            facts.say("Smallest sample", "fewer than %d cases say too little".formatted(terms.smallestSample()));
        }
        facts.say(
                "Data come from",
                measure.definition().source().isEmpty()
                        ? "nobody has said yet"
                        : measure.definition().source());
        facts.say(
                "How often",
                measure.cadence().adverb() + ", due " + measure.rule().dueInWords());
        facts.say("Direction", measure.definition().direction().words());
        facts.say(
                "Contract", terms.contractual() ? "names it: two periods off target need a plan" : "does not name it");
        facts.say("Pillar", measure.pillar().word());
        if (!shown.programme().isEmpty()) {
            facts.say("Programme", shown.programme());
        }
        versions(facts, measure);
        return new Card("How to read it", facts);
    }

    /** "7.8 % in week 46, 9 Nov to 15 Nov 2026: watch" */
    private static String standing(MeasureDetails measure, @Nullable Latest latest) {
        if (latest == null) {
            return "no value yet";
        }
        var cell = latest.cell();
        var value = cell.value();
        var newest = value == null
                ? cell.status().word()
                : "%s in %s: %s"
                        .formatted(
                                measure.rule(cell.rule()).shownWithUnit(value),
                                cell.period().label(),
                                cell.status().word().toLowerCase(Locale.ROOT));
        var standing = latest.standing();
        if (standing.dueSince() != null) {
            return newest + "; what should have followed is late";
        }
        return standing.sliding() ? newest + ", but worse from period to period" : newest;
    }

    /** By both sides' clocks: what is in time for one must not seem late to the other. */
    private String due(NextDue due) {
        var here = Moment.inWords(due.by(), reader.zone());
        var there = partnerships
                .zoneOf(reader.side().other())
                .filter(zone -> !zone.equals(reader.zone()))
                .map(zone -> ", which is " + Moment.inWords(due.by(), zone))
                .orElse("");
        return (due.late() ? "%s, late: it was due by %s%s" : "%s, by %s%s")
                .formatted(due.period().label(), here, there);
    }

    private static String whoBringsIt(MeasureDetails measure) {
        var owners = List.of(measure.bpoOwner(), measure.clientOwner()).stream()
                .filter(name -> !name.isEmpty())
                .toList();
        return owners.isEmpty()
                ? "nobody answers for it yet; anybody of either side may enter it"
                : String.join(" or ", owners) + ", who answer" + (owners.size() == 1 ? "s" : "") + " for it";
    }

    private void owner(Facts facts, Side side, String name) {
        var term = "Owner at " + partnerships.company(side).name();
        if (name.isEmpty()) {
            facts.say(term, "nobody yet");
        } else {
            facts.name(term, name, side, name);
        }
    }

    private static void versions(Facts facts, MeasureDetails measure) {
        measure.rules().stream()
                .filter(rule -> rule.number() > 1)
                .forEach(rule -> facts.say(version(rule), target(rule)));
        if (measure.rules().size() > 1) {
            facts.say("Version 1, before that", target(measure.rules().getFirst()));
        }
    }

    private static String version(Rule rule) {
        return "Version " + rule.number() + ", from " + Days.full(rule.from());
    }

    private static String target(Rule rule) {
        var watch = rule.bounds().watchInWords(rule.unit());
        return rule.target() + (watch.isEmpty() ? "" : ", " + watch);
    }

    private static String sides(MeasureDetails measure) {
        return measure.awaited().stream()
                .sorted()
                .map(side -> side == Side.CLIENT ? "client" : side.toString())
                .collect(Collectors.joining(" and the "));
    }
}
