package app.tandem.scorecards.ui;

import app.tandem.partnership.Side;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Rule;
import app.tandem.shell.Card;
import app.tandem.shell.Days;
import app.tandem.shell.Facts;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/** What both sides have agreed the measure means. */
class DefinitionCard extends Card {
    DefinitionCard(MeasureDetails measure) {
        super("What it means", new Paragraph(measure.definition().meaning()));
        var facts = new Facts();
        facts.say("Target", target(measure.rule()));
        if (!measure.awaited().isEmpty()) {
            facts.say("Target confirmed", "not yet by the " + sides(measure));
        }
        facts.say("Direction", measure.definition().direction().words());
        var terms = measure.definition().terms();
        if (!terms.formula().isEmpty()
                && !terms.formula().equals(measure.definition().meaning())) {
            facts.say("Worked out as", terms.formula());
        }
        facts.say(
                "How often",
                measure.cadence().adverb() + ", due " + measure.rule().dueInWords());
        if (terms.smallestSample() != null) {
            facts.say("Smallest sample", "fewer than %d cases say too little".formatted(terms.smallestSample()));
        }
        if (terms.contractual()) {
            facts.say("Contract", "names it: two periods off target need a plan");
        }
        facts.say("A period is", measure.rollUpWords());
        facts.say("Client owner", measure.clientOwner().isEmpty() ? "nobody yet" : measure.clientOwner());
        facts.say("BPO owner", measure.bpoOwner().isEmpty() ? "nobody yet" : measure.bpoOwner());
        facts.say("Pillar", measure.pillar().word());
        if (!measure.definition().source().isEmpty()) {
            facts.say("Data come from", measure.definition().source());
        }
        measure.rules().stream()
                .filter(rule -> rule.number() > 1)
                .forEach(rule -> facts.say(version(rule), target(rule)));
        if (measure.rules().size() > 1) {
            facts.say("Version 1, before that", target(measure.rules().getFirst()));
        }
        add(facts);
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
