package app.tandem.signin.ui;

import app.tandem.mail.PublicAddress;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;

/** An address of this installation, to be copied to a provider. */
class OurAddress extends TextField {
    OurAddress(String label, String path, PublicAddress publicAddress) {
        super(label);
        setReadOnly(true);
        setWidthFull();
        setAutoselect(true);
        setValue(publicAddress.of(path, VaadinServletRequest.getCurrent().getHttpServletRequest()));
    }
}
