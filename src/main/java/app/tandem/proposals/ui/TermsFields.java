package app.tandem.proposals.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Wording;
import app.tandem.proposals.FinalSay;
import app.tandem.proposals.ProposalTerms;
import app.tandem.shell.DayPicker;
import app.tandem.shell.Days;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is to be decided by whom, who must be heard, and until when. */
class TermsFields extends Div {
    private final transient List<Colleague> colleagues;
    private final TextField title = new TextField("What do you propose?");
    private final RadioButtonGroup<FinalSay> finalSay = new RadioButtonGroup<>("Who has the final say?");
    private final Map<UUID, Checkbox> people = new LinkedHashMap<>();
    private final DayPicker speakBy = new DayPicker("Last day to speak (optional)");
    private final DayPicker reviewOn = new DayPicker("Review on (optional)");
    private final Checkbox reversible = new Checkbox("It can be undone if it turns out wrong");

    TermsFields(Member writer, List<Colleague> colleagues) {
        this.colleagues = colleagues;
        addClassName("form");
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(Wording.LONGEST_LINE);
        finalSay.setItems(FinalSay.CLIENT, FinalSay.BPO, FinalSay.JOINT);
        finalSay.setItemLabelGenerator(this::words);
        finalSay.setValue(FinalSay.JOINT);
        finalSay.setHelperText("Together means: one person of each side chooses the same option.");
        var today = LocalDate.now(writer.zone());
        speakBy.ahead(today);
        speakBy.setHelperText("Without a day: five working days of both sides.");
        reviewOn.within(today.plusDays(1), today.plusDays(ProposalTerms.REVIEWED_WITHIN_DAYS));
        reviewOn.setHelperText("Within %d days; without a day, after %d."
                .formatted(ProposalTerms.REVIEWED_WITHIN_DAYS, ProposalTerms.REVIEWED_AFTER_DAYS));
        var heard = new Div();
        heard.addClassName("together");
        for (var side : Side.values()) {
            heard.add(peopleOf(side, writer));
        }
        var days = new Div(speakBy, reviewOn);
        days.addClassName("together");
        add(finalSay, heard, days, reversible);
    }

    private Div peopleOf(Side side, Member writer) {
        var label = new Span("Who must be heard at " + Colleague.company(side, colleagues) + "?");
        label.addClassName("field-label");
        label.setId("heard-" + side.name().toLowerCase(java.util.Locale.ROOT));
        var choices = new Div(label);
        choices.addClassName("choices");
        choices.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", label.getId().orElse(""));
        colleagues.stream().filter(person -> person.side() == side).forEach(person -> {
            var box = new Checkbox(person.name() + ", " + person.seat());
            box.setValue(person.personId().equals(writer.personId()));
            people.put(person.personId(), box);
            choices.add(box);
        });
        return choices;
    }

    private String words(FinalSay say) {
        return switch (say) {
            case CLIENT -> Colleague.company(Side.CLIENT, colleagues);
            case BPO -> Colleague.company(Side.BPO, colleagues);
            case JOINT -> "Both together";
        };
    }

    /** Stands first in a form, before what is asked here. */
    TextField title() {
        return title;
    }

    void show(ProposalTerms terms) {
        title.setValue(terms.title());
        finalSay.setValue(terms.finalSay());
        people.forEach((id, box) -> box.setValue(terms.required().contains(id)));
        speakBy.setValue(terms.speakByDay());
        reviewOn.setValue(terms.reviewOn());
        reversible.setValue(terms.reversible());
    }

    String inWords(ProposalTerms terms) {
        var heard = colleagues.stream()
                .filter(person -> terms.required().contains(person.personId()))
                .map(Colleague::name)
                .collect(Collectors.joining(", "));
        var speakByDay = terms.speakByDay();
        var reviewDay = terms.reviewOn();
        return "“" + terms.title() + "” · final say: " + words(terms.finalSay()) + " · to be heard: "
                + (heard.isEmpty() ? "nobody yet" : heard)
                + (speakByDay == null ? "" : " · last day to speak: " + Days.full(speakByDay))
                + (reviewDay == null ? "" : " · review on " + Days.full(reviewDay))
                + (terms.reversible() ? " · can be undone" : "");
    }

    void keep(KeptTyping typing) {
        typing.keep(title, "title");
        typing.keep(finalSay, "final say", List.of(FinalSay.values()), FinalSay::name);
        people.forEach((id, box) -> typing.keep(box, "heard " + id, List.of(true, false), String::valueOf));
        typing.keep(speakBy, "speak by");
        typing.keep(reviewOn, "review on");
        typing.keep(reversible, "reversible", List.of(true, false), String::valueOf);
    }

    ProposalTerms terms() {
        return new ProposalTerms(
                title.getValue(),
                finalSay.getValue(),
                people.entrySet().stream()
                        .filter(person -> person.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .toList(),
                speakBy.chosen(),
                reversible.getValue(),
                reviewOn.chosen());
    }
}
