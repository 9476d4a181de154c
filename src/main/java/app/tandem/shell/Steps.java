package app.tandem.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be done here now: a step that stays keeps its button, so that focus stays on it while others come and go. A step
 * over words gets another button with other words: a press that was on its way when they changed answers nothing.
 */
public class Steps extends Div {
    private transient Map<String, StepButton> shown = Map.of();

    /**
     * @param about what the step is done to, for those who hear a button without what stands around it
     * @param over what whoever takes it has read, which tells these words from others
     */
    public record Step(String label, String about, boolean isPrimary, Object over, Runnable take) {
        public Step(String label, Runnable take) {
            this(label, "", false, "", take);
        }

        public Step about(String thing) {
            return new Step(label, thing, isPrimary, over, take);
        }

        public Step primary() {
            return new Step(label, about, true, over, take);
        }

        /** For a step that answers words, and must not be taken over others. */
        public Step over(Object read) {
            return new Step(label, about, isPrimary, read, take);
        }

        public Button button() {
            var button = new StepButton();
            button.become(this);
            return button;
        }
    }

    public Steps() {
        addClassName("steps");
    }

    public void show(List<Step> steps) {
        var next = new LinkedHashMap<String, StepButton>();
        for (var step : steps) {
            var before = shown.get(step.label());
            var button = before == null || !before.isOver(step) ? new StepButton() : before;
            button.become(step);
            next.put(step.label(), button);
        }
        InOrder.put(this, List.copyOf(next.values()));
        shown = next;
    }

    private static final class StepButton extends Button {
        private transient Runnable take = () -> {};
        private transient Object over = "";

        StepButton() {
            addClickListener(click -> take.run());
        }

        boolean isOver(Step step) {
            return over.equals(step.over());
        }

        void become(Step step) {
            take = step.take();
            over = step.over();
            setText(step.label());
            setThemeName(ButtonVariant.PRIMARY.getVariantName(), step.isPrimary());
            if (!step.about().isEmpty()) {
                setAriaLabel(step.label() + ": " + step.about());
            }
        }
    }
}
