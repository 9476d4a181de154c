package app.tandem.scorecards.ui;

import app.tandem.scorecards.Figure;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Parts;
import app.tandem.scorecards.RollUp;
import app.tandem.scorecards.Rule;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value and what it was made of, as far as the measure asks for it. */
class FigureFields extends Div {
    private static final BigDecimal A_BILLION = BigDecimal.valueOf(1_000_000_000);

    private final MeasureDetails measure;
    private final FigureField value;
    private final FigureField numerator = new FigureField("Numerator");
    private final FigureField denominator = new FigureField("Denominator");
    private final FigureField sample = new FigureField("Sample");

    FigureFields(MeasureDetails measure, Rule rule, String label, Runnable onTyping) {
        this.measure = measure;
        value = new FigureField(label);
        value.setSuffixComponent(new Span(measure.unit().equals("n") ? "" : measure.unit()));
        var ratio = rule.definition().rollUp() == RollUp.RATIO;
        numerator.setVisible(ratio);
        denominator.setVisible(ratio);
        sample.setVisible(rule.definition().terms().smallestSample() != null);
        addClassNames("together", "figures");
        add(value);
        parts().forEach(part -> {
            part.addClassName("part");
            add(part);
        });
        all().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onTyping.run();
            }
        }));
    }

    private List<FigureField> parts() {
        return List.of(numerator, denominator, sample);
    }

    private Stream<FigureField> all() {
        return Stream.of(value, numerator, denominator, sample);
    }

    void keep(KeptTyping typing, String name) {
        typing.keep(value, name);
        typing.keep(numerator, name + " numerator");
        typing.keep(denominator, name + " denominator");
        typing.keep(sample, name + " sample");
    }

    void show(@Nullable Figure figure) {
        var parts = figure == null ? Parts.NONE : figure.parts();
        value.show(figure == null ? null : figure.value().stripTrailingZeros());
        numerator.show(plain(parts.numerator()));
        denominator.show(plain(parts.denominator()));
        sample.show(parts.sample() == null ? null : BigDecimal.valueOf(parts.sample()));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    @Nullable
    BigDecimal value() {
        return value.figure();
    }

    Parts saidParts() {
        var cases = sample.figure();
        return new Parts(
                numerator.figure(), denominator.figure(), cases == null ? null : Integer.valueOf(cases.intValue()));
    }

    boolean isEmpty() {
        return all().allMatch(field -> field.getValue().isBlank());
    }

    boolean isUnreadable() {
        return all().anyMatch(FigureField::isUnreadable);
    }

    /** Whether it says the very same as what is there. */
    boolean says(@Nullable Figure figure) {
        if (figure == null) {
            return isEmpty();
        }
        var typed = value();
        return !isUnreadable()
                && (typed == null ? !saidParts().equals(Parts.NONE) : typed.compareTo(figure.value()) == 0)
                && saidParts().saysTheSameAs(figure.parts());
    }

    /** Answers whether it can be saved; if it cannot, it says why. */
    boolean isRight(Rule rule) {
        all().filter(FigureField::isUnreadable).forEach(field -> field.complain(FigureField.UNREADABLE));
        if (isUnreadable()) {
            return false;
        }
        if (!isWhole(sample.figure())) {
            sample.complain("A sample is a whole number of cases, below a billion.");
            return false;
        }
        var problem = rule.problem(value(), saidParts());
        if (problem != null) {
            complain(problem);
            return false;
        }
        return value() == null || value.isMeant(measure);
    }

    private static boolean isWhole(@Nullable BigDecimal cases) {
        return cases == null
                || cases.stripTrailingZeros().scale() <= 0 && cases.abs().compareTo(A_BILLION) < 0;
    }

    void complain(String sentence) {
        value.complain(sentence);
    }

    void setReadOnly(boolean readOnly) {
        all().forEach(field -> field.setReadOnly(readOnly));
    }

    void focus() {
        value.focus();
    }
}
