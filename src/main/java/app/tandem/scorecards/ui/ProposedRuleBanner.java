package app.tandem.scorecards.ui;

import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ProposedRule;
import app.tandem.scorecards.RuleChange;
import app.tandem.shell.Banner;
import app.tandem.shell.Days;
import app.tandem.shell.Part;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Another definition that waits for a signature, with what would be different and what each reader can do about it. */
class ProposedRuleBanner extends Part {
    private record Shown(ProposedRule proposed, int version, boolean waitsForMe) {}

    private final transient ScorecardDialogs dialogs;
    private final transient Member reader;

    ProposedRuleBanner(ScorecardDialogs dialogs, Member reader) {
        this.dialogs = dialogs;
        this.reader = reader;
        getElement().setAttribute("aria-live", "polite");
    }

    void show(MeasureDetails measure) {
        var proposed = measure.proposed();
        var depends = proposed == null ? List.of() : new Shown(proposed, measure.version(), measure.waitsFor(reader));
        show(depends, () -> proposed == null ? List.of() : List.of(banner(measure, proposed)));
    }

    private Component banner(MeasureDetails measure, ProposedRule proposed) {
        var from = proposed.rule().from();
        var words = new Paragraph(proposed.by() + " proposes another definition from " + Days.full(from) + " on: "
                + proposed.changes().stream().map(RuleChange::inWords).collect(Collectors.joining("; "))
                + ". Until " + dialogs.companies(proposed.awaited()) + " sign"
                + (proposed.awaited().size() == 1 ? "s" : "")
                + ", “" + measure.rules().getLast().target() + "” counts; what is past keeps its rule.");
        return new Banner(words, steps(measure, proposed).toArray(Component[]::new));
    }

    private List<Component> steps(MeasureDetails measure, ProposedRule proposed) {
        var steps = new ArrayList<Component>();
        if (!reader.may(Verb.WRITE_SHARED)) {
            return steps;
        }
        if (proposed.isBy(reader)) {
            steps.add(new Button("Take it back", click -> dialogs.takeBack(measure)));
        } else if (measure.waitsFor(reader)) {
            steps.add(new Button("Not yet, let us talk", click -> dialogs.askWhyNotYet(measure)));
        }
        if (measure.waitsFor(reader)) {
            var sign = new Button("Sign version " + proposed.rule().number(), click -> dialogs.sign(measure));
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(sign);
        }
        return steps;
    }
}
