package app.tandem.live;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Notes;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A live list of notes that some people are slow to look at again. */
@Route(value = "test-slow", layout = PartnershipLayout.class)
@PermitAll
class SlowLookTestView extends Main {
    static final Map<UUID, CountDownLatch> SLOW = new ConcurrentHashMap<>();

    SlowLookTestView(Notes notes, CurrentMember currentMember, LiveUpdates live) {
        var me = currentMember.get().personId();
        live.show(this, Notes.Written.class, () -> {
            var until = SLOW.get(me);
            if (until != null) {
                await(until);
            }
            setText(String.join(" ", notes.all()));
        });
    }

    private static void await(CountDownLatch until) {
        try {
            until.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
