package app.tandem.scorecards.ui;

import app.tandem.scorecards.Direction;
import app.tandem.scorecards.MeasureDraft;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers from which on a measure is on target, from the lowest to the highest, as they lie on a scale. */
class BoundsFields extends Div {
    private final FigureField amberFrom = new FigureField("Still \"watch\" from");
    private final FigureField greenFrom = new FigureField("On target from");
    private final FigureField greenTo = new FigureField("On target up to");
    private final FigureField amberTo = new FigureField("Still \"watch\" up to");

    BoundsFields(MeasureDraft draft) {
        addClassNames("together", "bounds");
        add(amberFrom, greenFrom, greenTo, amberTo);
        greenFrom.show(draft.greenFrom());
        greenTo.show(draft.greenTo());
        amberFrom.show(draft.amberFrom());
        amberTo.show(draft.amberTo());
    }

    void keep(KeptTyping typing) {
        typing.keep(greenFrom, "green from");
        typing.keep(greenTo, "green to");
        typing.keep(amberFrom, "amber from");
        typing.keep(amberTo, "amber to");
    }

    void showFor(Direction direction) {
        greenFrom.setVisible(direction != Direction.LOWER);
        amberFrom.setVisible(direction != Direction.LOWER);
        greenTo.setVisible(direction != Direction.HIGHER);
        amberTo.setVisible(direction != Direction.HIGHER);
    }

    Optional<String> unreadable() {
        return Stream.of(amberFrom, greenFrom, greenTo, amberTo)
                .filter(field -> field.isVisible() && field.isUnreadable())
                .map(field -> "“%s”: %s".formatted(field.getLabel(), FigureField.UNREADABLE))
                .findFirst();
    }

    @Nullable
    BigDecimal greenFrom() {
        return shown(greenFrom);
    }

    @Nullable
    BigDecimal greenTo() {
        return shown(greenTo);
    }

    @Nullable
    BigDecimal amberFrom() {
        return shown(amberFrom);
    }

    @Nullable
    BigDecimal amberTo() {
        return shown(amberTo);
    }

    private static @Nullable BigDecimal shown(FigureField field) {
        return field.isVisible() ? field.figure() : null;
    }
}
