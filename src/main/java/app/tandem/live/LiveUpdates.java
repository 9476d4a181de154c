package app.tandem.live;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Realms;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open tabs to look again; what they then see they read as their own member, so no rule is bypassed. */
@Service
public class LiveUpdates {
    private static final ScopedValue<Boolean> LOOKING_AGAIN = ScopedValue.newInstance();

    private final Map<Channel, Tick> ticks = new ConcurrentHashMap<>();
    private final Readings readings = new Readings();
    private final CurrentMember currentMember;

    LiveUpdates(CurrentMember currentMember) {
        this.currentMember = currentMember;
    }

    /** Shows now, and again after every such event in this partnership, as long as the component is attached. */
    public void show(Component component, Class<? extends PartnershipEvent> type, Runnable show) {
        var channel = Channel.of(currentMember.get(), type);
        var tick = ticks.computeIfAbsent(channel, unused -> new Tick()).heardIn(VaadinService.getCurrent());
        // Asked before looking, so that what comes in meanwhile is looked at again.
        var looked = new AtomicReference<@Nullable Double>(Signal.runWithoutTransaction(tick::peek));
        show.run();
        Effects.show(component, tick::get, now -> {
            if (!now.equals(looked.getAndSet(null))) {
                // What is shown may read signals of its own; those must not re-run the whole page.
                Signal.untracked(() -> {
                    ScopedValue.where(LOOKING_AGAIN, true).run(show);
                    return true;
                });
            }
        });
    }

    /**
     * Reads what a whole side sees alike, once after a change for all of its open tabs. What depends on the person is not
     * to be read by it. A page that is just being opened reads for itself.
     *
     * @param what a record of the asker's own, that tells this reading from every other
     */
    public <T> T once(Record what, Supplier<T> read) {
        return LOOKING_AGAIN.isBound() ? readings.of(currentMember.get(), what, read) : read.get();
    }

    /** Off the committing thread, or colleagues' tabs would read as the actor and inside the finished transaction. */
    @Async
    @TransactionalEventListener(fallbackExecution = true)
    void on(PartnershipEvent event) {
        readings.changed(event.by().partnershipId());
        ticks.forEach((channel, tick) -> {
            if (channel.carries(event)) {
                tick.ring();
            }
        });
    }

    /** For what the clock alone has changed, of which nobody can be told who did it: whoever shows it looks again. */
    public void lookAgain(UUID partnershipId, Class<? extends PartnershipEvent> changed) {
        readings.changed(partnershipId);
        ticks.forEach((channel, tick) -> {
            if (channel.partnershipId().equals(partnershipId) && channel.type().isAssignableFrom(changed)) {
                tick.ring();
            }
        });
    }

    /** Rings at once for a lone change, and for a burst of them now and then; whoever looks then sees all of it. */
    private static final class Tick {
        private final SharedNumberSignal signal = new SharedNumberSignal();
        private final Breath breath = new Breath();
        private volatile @Nullable VaadinService service;

        SharedNumberSignal heardIn(@Nullable VaadinService here) {
            service = here;
            return signal;
        }

        void ring() {
            breath.take(this::tell, this::ring);
        }

        /** Only who acts within Vaadin's service has each tab look on a thread of its own; else they look one by one here. */
        private void tell() {
            var before = VaadinService.getCurrent();
            VaadinService.setCurrent(service);
            try {
                signal.incrementBy(1);
            } finally {
                VaadinService.setCurrent(before);
            }
        }
    }

    /** What one circle of readers is told of: even that something private happened is nobody else's business. */
    private record Channel(UUID partnershipId, Set<String> realms, Class<? extends PartnershipEvent> type) {
        static Channel of(Member reader, Class<? extends PartnershipEvent> type) {
            return new Channel(reader.partnershipId(), Realms.of(reader), type);
        }

        boolean carries(PartnershipEvent event) {
            return type.isInstance(event)
                    && partnershipId.equals(event.by().partnershipId())
                    && !Collections.disjoint(realms, event.realms());
        }
    }
}
