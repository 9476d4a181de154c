package app.tandem.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** What nobody has and what is somebody else's look the same. */
@PageTitle("Nothing here · Tandem")
@PermitAll
class NotFoundPage extends PlainMessage implements HasErrorParameter<NotFoundException> {
    private final transient Hidden hidden;

    NotFoundPage(Hidden hidden) {
        this.hidden = hidden;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        hidden.tell(event.getLocation());
        say(
                "There is nothing here",
                "Nothing that you can see has this address (404). It may have moved, or the link may be incomplete.");
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
