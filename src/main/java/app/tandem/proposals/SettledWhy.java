package app.tandem.proposals;

import app.tandem.coedit.TextAccess;
import app.tandem.coedit.TextSettled;
import app.tandem.history.Chronicled;
import app.tandem.partnership.Member;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the reason that both sides write together into its proposal, until that is decided. */
@Component
class SettledWhy implements TextAccess {
    private final ProposalRepository proposals;
    private final ApplicationEventPublisher events;

    SettledWhy(ProposalRepository proposals, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.events = events;
    }

    @Override
    public boolean mayWrite(Member member, UUID textId) {
        return proposals
                .findByWhyText(textId)
                .filter(proposal -> !proposal.isUndecided())
                .isEmpty();
    }

    @Override
    public Optional<Chronicled.Headline> placeOf(UUID textId) {
        return proposals.findByWhyText(textId).map(Proposal::headline);
    }

    /** In the transaction in which the text settles, or the text and the proposal could say different things. */
    @EventListener
    void on(TextSettled settled) {
        // What was typed while somebody decided stays in the text, but not in what was decided about.
        proposals.findByWhyText(settled.textId()).filter(Proposal::isUndecided).ifPresent(proposal -> {
            proposal.explain(settled.text());
            events.publishEvent(new ProposalEvent.Changed(settled.by(), proposal.id(), proposal.title()));
        });
    }
}
