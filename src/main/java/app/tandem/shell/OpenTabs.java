package app.tandem.shell;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.MembershipEnded;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The tabs that are open now, so that those of somebody who has left can be closed at once. */
@Component
class OpenTabs {
    private final Map<UI, Member> tabs = new ConcurrentHashMap<>();
    private final CurrentMember currentMember;

    OpenTabs(CurrentMember currentMember) {
        this.currentMember = currentMember;
    }

    void opened(UI tab, Member member) {
        tabs.put(tab, member);
        tab.addDetachListener(closed -> tabs.remove(tab));
    }

    /** From this moment nobody acts in these tabs, so nothing can be read or written there; then they go to the start. */
    @Async
    @EventListener
    void on(MembershipEnded ended) {
        close(member -> isOf(ended.member(), member));
    }

    /** However a membership ended, and also while its tab was just being opened. */
    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void closeThoseOfWhoHasLeft() {
        close(member -> !currentMember.mayAct(member));
    }

    private void close(Predicate<Member> gone) {
        tabs.forEach((tab, member) -> {
            if (gone.test(member)) {
                // One that has just been closed must not keep the others open.
                tab.accessLater(
                                () -> {
                                    TabMember.leave(tab);
                                    tab.getPage().setLocation("/");
                                },
                                () -> {})
                        .run();
            }
        });
    }

    private static boolean isOf(Member gone, Member member) {
        return gone.personId().equals(member.personId()) && gone.partnershipId().equals(member.partnershipId());
    }
}
