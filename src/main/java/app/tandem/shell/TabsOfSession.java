package app.tandem.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends every tab of a browser that is signed out to the sign-in page, and lets nobody act in one any more. */
@Component
public class TabsOfSession {
    public TabsOfSession() {}

    /** Loading the page anew leads to the sign-in page, and from there back to where the person was. */
    public void close(HttpSession session) {
        close(session, null);
    }

    /** The tab in which somebody signs out goes its own way, which may lead through their company's page. */
    public void closeOthers(HttpSession session) {
        close(session, UI.getCurrent());
    }

    private static void close(HttpSession session, @Nullable UI goesByItself) {
        try {
            VaadinSession.getAllSessions(session).forEach(tabs -> close(tabs, goesByItself));
        } catch (IllegalStateException endedAlready) {
            // Then its tabs are closed, too.
        }
    }

    private static void close(VaadinSession session, @Nullable UI goesByItself) {
        session.access(() -> session.getUIs().forEach(tab -> close(tab, tab.equals(goesByItself))));
    }

    private static void close(UI tab, boolean goesByItself) {
        tab.accessLater(
                        () -> {
                            TabMember.leave(tab);
                            if (!goesByItself) {
                                tab.getPage().reload();
                            }
                        },
                        () -> {})
                .run();
    }
}
