package app.tandem.history;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.OpenToAuditors;
import app.tandem.partnership.TriedAgain;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What auditors looked at in the current partnership, listed to both sides. */
@Service
@Transactional
@TriedAgain
public class AuditorReads {
    private static final Limit AT_MOST = Limit.of(30);

    private final AuditorReadRepository reads;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditorReads(
            AuditorReadRepository reads, CurrentMember currentMember, ApplicationEventPublisher events, Clock clock) {
        this.reads = reads;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody else reads without being written down. */
    @OpenToAuditors
    public void opened(String page, String title) {
        var member = currentMember.get();
        if (member.audits()) {
            reads.save(new AuditorRead(member, clock.instant(), page, title));
            events.publishEvent(new AuditorLooked(member));
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PageRead> latest() {
        return reads.findByOrderByAtDescIdDesc(AT_MOST).stream()
                .map(AuditorRead::read)
                .toList();
    }
}
