package app.tandem.demo;

import app.tandem.history.AuditorReads;
import app.tandem.partnership.CurrentMember;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What Acme's auditor has looked at so far, for both sides to see. */
@Component
@Profile("demo")
class DemoAudit {
    private final AuditorReads reads;
    private final CurrentMember currentMember;

    DemoAudit(AuditorReads reads, CurrentMember currentMember) {
        this.reads = reads;
        this.currentMember = currentMember;
    }

    void tell(DemoCast cast) {
        currentMember.actAs(cast.iris(), () -> {
            reads.opened("scorecard", "Scorecard");
            reads.opened("goals", "Goals · Tandem");
        });
    }
}
