package app.tandem.shell;

import app.tandem.partnership.NotFound;
import app.tandem.partnership.Refusal;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** A page that the domain refuses to show says why; what is not found says no more than any other unknown address. */
@PageTitle("Not possible · Tandem")
@PermitAll
class RefusedPage extends PlainMessage implements HasErrorParameter<Refusal> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
        if (error.getException() instanceof NotFound) {
            event.rerouteToError(NotFoundException.class);
            return HttpStatusCode.NOT_FOUND.getCode();
        }
        say("This is not possible", error.getException().sentence());
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
