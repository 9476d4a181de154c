package app.tandem.actions;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.WorkingCalendars;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is beyond the authority of an action's owner, and who decides it instead. */
@Service
@Transactional
@TriedAgain
public class Limits {
    private final ActionRepository actions;
    private final ActionLimitRepository limits;
    private final ActionReader reader;
    private final Partnerships partnerships;
    private final WorkingCalendars calendars;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Limits(
            ActionRepository actions,
            ActionLimitRepository limits,
            ActionReader reader,
            Partnerships partnerships,
            WorkingCalendars calendars,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actions = actions;
        this.limits = limits;
        this.reader = reader;
        this.partnerships = partnerships;
        this.calendars = calendars;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** The owner says that it is beyond their authority, and who decides it; their own clock stops. */
    public void set(UUID actionId, @Nullable UUID deciderId, String why) {
        var member = currentMember.get();
        var action = find(actionId);
        action.limit(member);
        var limit = limits.save(new ActionLimit(action, decider(deciderId), why, clock.instant()));
        events.publishEvent(new ActionEvent.Limited(member, actionId, action.title(), limit.deciderId()));
    }

    /** Gives the action back to its owner with a decision. */
    public void decide(UUID actionId, String decision) {
        var member = currentMember.get();
        var action = find(actionId);
        var limit = waiting(action);
        limit.decide(member, reader.people().decider(limit.deciderId()), decision, clock.instant());
        action.goOn(limit, calendars.of(action.ownerSide()), clock.instant());
        events.publishEvent(new ActionEvent.Decided(member, actionId, action.title(), action.ownerId()));
    }

    /** Gives the action back to its owner without a decision, and says why. */
    public void decline(UUID actionId, String why) {
        var member = currentMember.get();
        var action = find(actionId);
        var limit = waiting(action);
        limit.decline(member, reader.people().decider(limit.deciderId()), why, clock.instant());
        action.goOn(limit, calendars.of(action.ownerSide()), clock.instant());
        events.publishEvent(new ActionEvent.Declined(member, actionId, action.title(), action.ownerId()));
    }

    /** Once the one who was to decide has left, whoever asked for the action names another. */
    public void nameAnother(UUID actionId, @Nullable UUID deciderId) {
        var member = currentMember.get();
        var action = find(actionId);
        var limit = waiting(action);
        limit.nameAnother(
                member,
                reader.requester(action),
                reader.people().decider(limit.deciderId()),
                action,
                decider(deciderId),
                clock.instant());
        events.publishEvent(new ActionEvent.Limited(member, actionId, action.title(), limit.deciderId()));
    }

    private Action find(UUID id) {
        return actions.findById(id).orElseThrow(() -> new NotFound("This action does not exist."));
    }

    private ActionLimit waiting(Action action) {
        return limits.findByActionIdAndState(action.id(), LimitState.WAITING)
                .orElseThrow(() -> new Refusal("This action does not wait for a decision any more."));
    }

    private Colleague decider(@Nullable UUID deciderId) {
        if (deciderId == null) {
            throw new Refusal("decider", "Name the one person who decides it.");
        }
        return partnerships
                .colleague(deciderId)
                .orElseThrow(() -> new Refusal("decider", "Name somebody who works in this partnership."));
    }
}
