package app.tandem.headsups.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;

/** Takes the address of this page along, to be cited elsewhere. */
class CopyAddress extends Button {
    private static final String COPY = "Copy address";

    CopyAddress() {
        super(COPY);
        getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI()
                .getPage()
                .fetchCurrentURL(address -> Clipboard.onClick(this)
                        .writeText(
                                address.toString(),
                                copied -> setText("Address copied"),
                                refused -> setText("Copy it from the browser’s address bar")));
    }
}
