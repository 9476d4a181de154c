package app.tandem.partnership;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a job in one partnership after the other, each by itself: nobody acts, and no other partnership is in sight. */
@Component
public class EveryPartnership {
    private static final Logger log = LoggerFactory.getLogger(EveryPartnership.class);

    private final PartnershipRepository partnerships;
    private final Platform platform;
    private final TransactionTemplate transaction;

    EveryPartnership(PartnershipRepository partnerships, Platform platform, PlatformTransactionManager transactions) {
        this.partnerships = partnerships;
        this.platform = platform;
        transaction = new TransactionTemplate(transactions);
    }

    /** One that fails keeps the job from no other. */
    public void each(String job, Runnable work) {
        for (var id : ids()) {
            try {
                new Acting(id, null, Source.JOB).call(() -> {
                    transaction.executeWithoutResult(status -> work.run());
                    return true;
                });
            } catch (RuntimeException e) {
                log.error("{} failed in partnership {}", job, id, e);
            }
        }
    }

    /** Does something in one partnership in which nobody acts yet, such as finding out who does. */
    public <T> T in(UUID partnershipId, Supplier<T> work) {
        return new Acting(partnershipId, null, Source.JOB).call(work);
    }

    private List<UUID> ids() {
        return platform.read(
                () -> partnerships.findAll().stream().map(Partnership::id).toList());
    }
}
