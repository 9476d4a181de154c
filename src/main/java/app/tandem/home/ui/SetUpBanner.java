package app.tandem.home.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Setup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says to both sides what is missing, as long as their partnership is being set up. */
class SetUpBanner extends Div {
    private final transient Setup setup;
    private final Span words = new Span();

    SetUpBanner(Setup setup, LiveUpdates live) {
        this.setup = setup;
        addClassName("banner");
        add(words);
        live.show(this, PartnershipEvent.class, this::show);
    }

    private void show() {
        setVisible(!setup.isLive());
        if (isVisible()) {
            var missing = setup.missing();
            words.setText(
                    missing.isEmpty()
                            ? "Everything is there: an admin of the BPO can take this partnership live."
                            : "This partnership is being set up. Still missing: " + String.join(" ", missing));
        }
    }
}
