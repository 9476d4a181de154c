package app.tandem.scorecards.ui;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Source;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
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
    private final Consumer<RuntimeException> failed;

    Aside(CurrentMember currentMember, Consumer<RuntimeException> failed) {
        this.currentMember = currentMember;
        this.failed = failed;
        member = currentMember.get();
    }

    <T> void run(Supplier<T> work, Consumer<T> done) {
        Thread.startVirtualThread(() -> {
            try {
                var result = currentMember.actAs(Source.IMPORT, member, work);
                tell(() -> done.accept(result));
            } catch (RuntimeException failure) {
                ui.accessLater(
                                () -> failed.accept(failure),
                                () -> LOG.warn("Failed, and nobody is there any more to be told", failure))
                        .run();
            }
        });
    }

    /** In a tab that was closed meanwhile there is nobody to tell. */
    void tell(SerializableRunnable words) {
        ui.accessLater(words, () -> {}).run();
    }
}
