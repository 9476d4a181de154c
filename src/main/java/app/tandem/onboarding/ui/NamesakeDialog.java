package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether a second client of the same name is meant. */
class NamesakeDialog extends Dialog {
    NamesakeDialog(ClientSummary known, Runnable takeOn) {
        setHeaderTitle("You already have a client called " + known.client());
        setWidth("480px");
        add(
                new Paragraph("Its pages stand at /p/%s; it is %s. A second one becomes a company of its own."
                        .formatted(known.slug(), known.isLive() ? "live" : "being set up")),
                new Anchor(PartnershipsView.ADDRESS + "/" + known.partnershipId(), "Open the one you have"));
        var second = new Button("Take a second one on", click -> {
            close();
            takeOn.run();
        });
        second.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), second);
    }
}
