package app.tandem.scorecards.ui;

import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.NumberStyle;
import app.tandem.scorecards.Numbers;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number that a person types; what cannot be read as one stays as typed, is told, and is never taken for nothing. */
class FigureField extends TextField {
    static final String UNREADABLE = "This is no number we can read. Write it like 4.2, and 1200 without a comma.";

    private @Nullable BigDecimal doubted;

    FigureField(String label) {
        super(label);
        addValueChangeListener(change -> {
            setErrorMessage(UNREADABLE);
            setInvalid(isUnreadable());
        });
    }

    @Nullable
    BigDecimal figure() {
        return NumberStyle.typed(getValue()).orElse(null);
    }

    void show(@Nullable BigDecimal figure) {
        setValue(Numbers.plain(figure));
    }

    boolean isUnreadable() {
        return !getValue().isBlank() && figure() == null;
    }

    /** Asks once about a figure that is hardly possible; whoever saves it again means it. */
    boolean isMeant(MeasureDetails measure) {
        var figure = figure();
        if (figure == null || figure.equals(doubted) || !measure.definition().doubts(figure)) {
            return true;
        }
        doubted = figure;
        complain("%s %s is hardly possible. Save again if it is right.".formatted(getValue(), measure.unit()));
        return false;
    }

    void complain(String sentence) {
        setErrorMessage(sentence);
        setInvalid(true);
    }
}
