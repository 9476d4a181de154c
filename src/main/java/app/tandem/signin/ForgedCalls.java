package app.tandem.signin;

import app.tandem.partnership.AccessRefused;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Flow refuses a call that does not carry its page's key; here whoever keeps the log hears of it. */
@Component
class ForgedCalls implements VaadinServiceInitListener {
    private final ApplicationEventPublisher events;

    ForgedCalls(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        // Asked before Flow's own, which then never has anything to do.
        service.addRequestHandler(new UidlRequestHandler() {
            @Override
            protected ServerRpcHandler createRpcHandler() {
                return new Listening();
            }
        });
    }

    private final class Listening extends ServerRpcHandler {
        @Override
        public void handleRpc(UI page, String calls, VaadinRequest request)
                throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
            try {
                super.handleRpc(page, calls, request);
            } catch (InvalidUIDLSecurityKeyException forged) {
                events.publishEvent(new AccessRefused(
                        AccessRefused.Kind.FORGED_FORM,
                        AccessRefused.Way.PAGE,
                        "a call of a page",
                        "The call did not carry its page’s key"));
                throw forged;
            }
        }
    }
}
