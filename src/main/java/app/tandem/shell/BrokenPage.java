package app.tandem.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** Something broke on our side: the reader gets a number, and we find it in the log. */
@PageTitle("Something broke · Tandem")
@PermitAll
class BrokenPage extends PlainMessage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var number = Incident.log(error.getException());
        say(
                "Something broke on our side",
                "It is not your fault, and what you saved is safe (500). Please try again; if it stays, tell us the number "
                        + number + ".");
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
