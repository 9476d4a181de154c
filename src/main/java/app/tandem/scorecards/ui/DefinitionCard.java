package app.tandem.scorecards.ui;

import app.tandem.partnership.Side;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.shell.Card;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/** What both sides have agreed the measure means. */
class DefinitionCard extends Card {
    DefinitionCard(MeasureDetails measure) {
        super("What it means", new Paragraph(measure.definition().meaning()));
        var facts = new DescriptionList();
        facts.addClassName("facts");
        var watch = measure.bounds().watchInWords(measure.unit());
        fact(facts, "Target", measure.target() + (watch.isEmpty() ? "" : ", " + watch));
        if (!measure.awaited().isEmpty()) {
            fact(facts, "Target confirmed", "not yet by the " + sides(measure) + ": practice suggests it");
        }
        fact(facts, "Direction", measure.definition().direction().words());
        fact(facts, "How often", measure.cadence().adverb() + ", due " + due(measure));
        fact(facts, "A period is", measure.rollUpWords());
        fact(facts, "Client owner", measure.clientOwner().isEmpty() ? "nobody yet" : measure.clientOwner());
        fact(facts, "BPO owner", measure.bpoOwner().isEmpty() ? "nobody yet" : measure.bpoOwner());
        fact(facts, "Pillar", measure.pillar().word());
        if (!measure.definition().source().isEmpty()) {
            fact(facts, "Data come from", measure.definition().source());
        }
        add(facts);
    }

    private static String sides(MeasureDetails measure) {
        return measure.awaited().stream()
                .sorted()
                .map(side -> side == Side.CLIENT ? "client" : side.toString())
                .collect(Collectors.joining(" and the "));
    }

    private static String due(MeasureDetails measure) {
        var days = measure.definition().dueAfterDays();
        return days == 0 ? "on its last day" : days == 1 ? "a day after it ends" : days + " days after it ends";
    }

    private static void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }
}
