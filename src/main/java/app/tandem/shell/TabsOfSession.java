package app.tandem.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Component;

/** Sends every tab of a browser that is signed out to the sign-in page, and lets nobody act in one any more. */
@Component
public class TabsOfSession {
    public TabsOfSession() {}

    /** Loading the page anew leads to the sign-in page, and from there back to where the person was. */
    public void close(HttpSession session) {
        try {
            VaadinSession.getAllSessions(session).forEach(TabsOfSession::close);
        } catch (IllegalStateException endedAlready) {
            // Then its tabs are closed, too.
        }
    }

    private static void close(VaadinSession session) {
        session.access(() -> session.getUIs().forEach(TabsOfSession::close));
    }

    private static void close(UI tab) {
        tab.accessLater(
                        () -> {
                            TabMember.leave(tab);
                            tab.getPage().reload();
                        },
                        () -> {})
                .run();
    }
}
