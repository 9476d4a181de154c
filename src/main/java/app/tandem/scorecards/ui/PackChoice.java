package app.tandem.scorecards.ui;

import app.tandem.scorecards.KpiPack;
import app.tandem.scorecards.KpiPacks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/** Begins a scorecard with the usual measures of an industry, in one step. */
class PackChoice extends Div {
    PackChoice(KpiPacks packs, Consumer<KpiPack> add) {
        addClassName("together");
        var industry = new Select<KpiPack>();
        industry.setLabel("Begin with the usual measures of an industry");
        industry.setItems(packs.all());
        industry.setItemLabelGenerator(KpiPack::name);
        var button = new Button("Add these measures", click -> add.accept(industry.getValue()));
        button.setEnabled(false);
        industry.addValueChangeListener(change -> {
            var pack = change.getValue();
            button.setEnabled(pack != null);
            if (pack != null) {
                industry.setHelperText(pack.about());
                button.setText("Add its %d measures".formatted(pack.parts().size()));
            }
        });
        add(industry, button);
    }
}
