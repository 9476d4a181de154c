package app.tandem.scorecards.ui;

import app.tandem.scorecards.Terms;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** When a measure's values are due, and what hangs on it. */
class TermsFields extends Div {
    private final IntegerField dueAfter = new IntegerField("Due, days after the period");
    private final TimePicker dueBy = new TimePicker("By, client's time");
    private final Checkbox workingDays = new Checkbox("Count only days on which the client works");
    private final IntegerField sample = new IntegerField("Smallest sample");
    private final IntegerField weight = new IntegerField("Weight in its pillar");
    private final Checkbox contractual = new Checkbox("In the contract: two periods off target need a plan");

    TermsFields(int dueAfterDays, Terms terms) {
        addClassNames("terms", "form");
        dueBy.setStep(Duration.ofMinutes(30));
        dueBy.setLocale(Locale.UK);
        dueBy.setPlaceholder("end of the day");
        dueBy.setClearButtonVisible(true);
        sample.setHelperText("Fewer cases say too little. Empty: any number will do.");
        add(
                DefinitionDialog.together(dueAfter, dueBy, workingDays),
                DefinitionDialog.together(sample, weight),
                contractual);
        dueAfter.setValue(dueAfterDays);
        dueBy.setValue(terms.dueBy());
        workingDays.setValue(terms.dueInWorkingDays());
        sample.setValue(terms.smallestSample());
        weight.setValue(terms.weight());
        contractual.setValue(terms.contractual());
    }

    void keep(KeptTyping typing) {
        typing.keep(dueAfter, "due after");
        typing.keep(sample, "sample");
        typing.keep(weight, "weight in pillar");
        typing.keep(workingDays, "working days", List.of(true, false), String::valueOf);
        typing.keep(contractual, "contractual", List.of(true, false), String::valueOf);
        typing.keep(dueBy, "due by", halfHours(), LocalTime::toString);
    }

    private static List<LocalTime> halfHours() {
        return IntStream.range(0, 48)
                .mapToObj(i -> LocalTime.MIDNIGHT.plusMinutes(30L * i))
                .toList();
    }

    Optional<String> unreadable() {
        if (dueBy.isInvalid()) {
            return Optional.of("A time is written like 17:00.");
        }
        if (dueAfter.isEmpty() && !dueAfter.isInvalid()) {
            return Optional.of("Say how many days after its period a value is due; 0 is its last day.");
        }
        if (weight.isEmpty() && !weight.isInvalid()) {
            return Optional.of("Say what the measure weighs in its pillar; 1 is like any other.");
        }
        return dueAfter.isInvalid() || sample.isInvalid() || weight.isInvalid()
                ? Optional.of("Days, a sample and a weight are whole numbers, such as 2.")
                : Optional.empty();
    }

    int dueAfterDays() {
        return dueAfter.getValue();
    }

    Terms terms(String formula) {
        return new Terms(
                formula,
                contractual.getValue(),
                weight.getValue(),
                sample.getValue(),
                workingDays.getValue(),
                dueBy.getValue());
    }
}
