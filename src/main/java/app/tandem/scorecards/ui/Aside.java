package app.tandem.scorecards.ui;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Source;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that a page does not wait for: done beside it as the same member, to its end even if the tab is closed. */
final class Aside {
    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private final UI ui = UI.getCurrent();
    private final CurrentMember currentMember;
    private final Member member;

    Aside(CurrentMember currentMember) {
        this.currentMember = currentMember;
        member = currentMember.get();
    }

    /** Ends in one of the two, whatever happens: a page that waits for neither would wait for ever. */
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Thread.startVirtualThread(() -> {
            try {
                var result = currentMember.actAs(Source.IMPORT, member, work);
                tell(() -> done.accept(result));
            } catch (Throwable failure) {
                ui.accessLater(
                                () -> failed.accept(failure),
                                () -> LOG.warn("Failed, and nobody is there any more to be told", failure))
                        .run();
            }
        });
    }

    /** A refusal as it is; anything else is logged, and its number shown. */
    static void show(Throwable failure) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
    }

    /** In a tab that was closed meanwhile there is nobody to tell. */
    void tell(SerializableRunnable words) {
        ui.accessLater(words, () -> {}).run();
    }
}
