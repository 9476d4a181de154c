package app.tandem.signin.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An address of this installation, to be copied to a provider. */
class OurAddress extends TextField {
    OurAddress(String label, String path) {
        super(label);
        setReadOnly(true);
        setWidthFull();
        setAutoselect(true);
        setValue(base() + path);
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .build()
                .toUriString();
    }
}
