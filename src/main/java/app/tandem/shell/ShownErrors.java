package app.tandem.shell;

import app.tandem.partnership.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Tells the reader in a sentence what was refused, what somebody else changed meanwhile, and what broke. */
@Component
class ShownErrors implements VaadinServiceInitListener, ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(ShownErrors.class);
    private static final int TIME_TO_READ = 8_000;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        switch (cause(event.getThrowable())) {
            case Refusal refusal -> say(refusal.sentence(), NotificationVariant.WARNING);
            case OptimisticLockingFailureException stale ->
                say(
                        "Somebody changed this meanwhile, so yours was not saved. Look at it again, then repeat your change.",
                        NotificationVariant.WARNING);
            case Throwable gone
            when DisconnectedClientHelper.isClientDisconnectedException(gone) ->
                log.debug("A reader went away before the answer came", gone);
            case Throwable broken ->
                say(
                        "Something broke on our side, and this was not saved. Please try again; if it stays, tell us the number "
                                + Incident.log(broken) + ".",
                        NotificationVariant.ERROR);
        }
    }

    /** Flow and transactions may have wrapped what the domain said. */
    private static Throwable cause(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof OptimisticLockingFailureException) {
                return cause;
            }
        }
        return thrown;
    }

    private static void say(String sentence, NotificationVariant look) {
        if (UI.getCurrent() == null) {
            return;
        }
        var notification = new Notification(sentence, TIME_TO_READ, Position.BOTTOM_CENTER);
        notification.addThemeVariants(look);
        notification.open();
    }
}
