package app.tandem.onboarding.ui;

import app.tandem.partnership.ClientSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what goes with a partnership that never began, before it goes. */
class DiscardDialog extends Dialog {
    private final Saying saying = new Saying();

    DiscardDialog(ClientSummary client, Runnable discard) {
        setHeaderTitle("Discard " + client.name() + "?");
        setWidth("480px");
        add(
                new Paragraph("Everybody who has a seat here leaves, and links that were sent open nothing any more."
                        + " It is gone from every list; only its history stays."),
                new Paragraph(
                        "The address /p/%s is free again, also for %s.".formatted(client.slug(), client.client())),
                saying);
        var confirm = new Button("Discard it", click -> {
            if (saying.says("", discard)) {
                close();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Keep it", click -> close()), confirm);
    }
}
