package app.tandem.actions;

import app.tandem.history.Change;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.TriedAgain;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions of the current partnership. */
@Service
@Transactional
@TriedAgain
public class Actions {
    private static final Set<ActionState> GOING_ON =
            EnumSet.of(ActionState.OPEN, ActionState.DOING, ActionState.DONE, ActionState.LIMIT);
    private static final int LATELY = 50;

    private final ActionRepository actions;
    private final ActionLimitRepository limits;
    private final ActionReader reader;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Actions(
            ActionRepository actions,
            ActionLimitRepository limits,
            ActionReader reader,
            Partnerships partnerships,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actions = actions;
        this.limits = limits;
        this.reader = reader;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the reader: their own actions that are not done, and done ones that they asked for. */
    @Transactional(readOnly = true)
    public List<ActionSummary> myOpen() {
        return goingOn().stream().filter(ActionSummary::waitsForMe).toList();
    }

    /** Everything that is not over yet, on both sides, soonest first. */
    @Transactional(readOnly = true)
    public List<ActionSummary> goingOn() {
        return reader.summaries(actions.findByStateInOrderByDueAscIdAsc(GOING_ON));
    }

    /** What has been confirmed or dropped, the latest first. */
    @Transactional(readOnly = true)
    public List<ActionSummary> over() {
        return reader.summaries(
                actions.lately(EnumSet.of(ActionState.CONFIRMED, ActionState.DROPPED), Limit.of(LATELY)));
    }

    /** The actions that come from a thing; none for a thing that the reader may not see. */
    @Transactional(readOnly = true)
    public List<ActionSummary> from(Origin origin) {
        return reader.link(origin).isEmpty()
                ? List.of()
                : reader.summaries(actions.findByOriginKindAndOriginIdOrderByDueAscIdAsc(origin.kind(), origin.id()));
    }

    /** What a new action would come from, as the reader may see it. */
    @Transactional(readOnly = true)
    public OriginLink origin(Origin origin) {
        return reader.link(origin).orElseThrow(() -> new NotFound("What this action comes from is not there."));
    }

    /** What something comes from; nothing for what the reader may not see. */
    @Transactional(readOnly = true)
    public Optional<OriginLink> link(Origin origin) {
        return reader.link(origin);
    }

    @Transactional(readOnly = true)
    public ActionDetails details(UUID id) {
        return reader.details(find(id));
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        find(id);
        return reader.history(id);
    }

    /** Asks somebody of either side to do something; whoever asks confirms it later. */
    public UUID add(ActionDraft draft) {
        return add(draft, currentMember.get().personId());
    }

    /** Promises to do something oneself; the one to whom it is promised confirms it later. */
    public UUID promise(String title, @Nullable LocalDate due, UUID toPersonId, Origin origin) {
        var requester = partnerships
                .colleagueOrFormer(toPersonId)
                .orElseThrow(() -> new NotFound("This person does not work in this partnership."));
        return add(new ActionDraft(title, currentMember.get().personId(), due, "", origin), requester.personId());
    }

    private UUID add(ActionDraft draft, UUID requesterId) {
        var member = currentMember.get();
        var origin = draft.origin();
        var today = member.dayOf(clock.instant());
        Refusal.together(() -> Action.requireWords(draft.title(), draft.due(), today), () -> owner(draft.ownerId()));
        var action =
                new Action(draft.title(), owner(draft.ownerId()), requesterId, draft.due(), draft.doneMeans(), today);
        if (origin != null) {
            origin(origin);
            action.comeFrom(origin);
        }
        action.standUnder(draft.pillar() == null ? pillar(origin) : draft.pillar());
        actions.save(action);
        events.publishEvent(new ActionEvent.Added(member, action.id(), action.title(), action.ownerId()));
        return action.id();
    }

    /** Where a new action stands, unless somebody says otherwise: where what it comes from stands. */
    @Transactional(readOnly = true)
    public Pillar pillar(@Nullable Origin origin) {
        return reader.pillar(origin);
    }

    /** What is going on under one pillar, on both sides, soonest first. */
    @Transactional(readOnly = true)
    public List<ActionSummary> under(Pillar pillar) {
        return reader.summaries(actions.findByPillarAndStateInOrderByDueAscIdAsc(pillar, GOING_ON));
    }

    public void start(UUID id) {
        var member = currentMember.get();
        var action = find(id);
        action.start(member);
        events.publishEvent(new ActionEvent.Started(member, id, action.title()));
    }

    public void finish(UUID id) {
        var member = currentMember.get();
        var action = find(id);
        action.finish(member, clock.instant());
        events.publishEvent(new ActionEvent.Done(member, id, action.title(), action.requesterId()));
    }

    public void confirm(UUID id) {
        var member = currentMember.get();
        var action = find(id);
        action.confirm(member, reader.requester(action), clock.instant());
        events.publishEvent(new ActionEvent.Confirmed(member, id, action.title()));
    }

    public void sendBack(UUID id, String why) {
        var member = currentMember.get();
        var action = find(id);
        action.sendBack(member, reader.requester(action), why);
        events.publishEvent(new ActionEvent.SentBack(member, id, action.title()));
    }

    public void drop(UUID id, String why) {
        var member = currentMember.get();
        var action = find(id);
        action.drop(member, reader.requester(action), why, clock.instant());
        limits.findByActionIdAndState(id, LimitState.WAITING)
                .ifPresent(limit -> limit.end(LimitState.DROPPED, clock.instant()));
        events.publishEvent(new ActionEvent.Dropped(member, id, action.title()));
    }

    public void moveTo(UUID id, @Nullable LocalDate day) {
        var member = currentMember.get();
        var action = find(id);
        action.moveTo(member, reader.requester(action), day, member.dayOf(clock.instant()));
        events.publishEvent(new ActionEvent.Moved(member, id, action.title()));
    }

    private Action find(UUID id) {
        return actions.findById(id).orElseThrow(() -> new NotFound("This action does not exist."));
    }

    private Colleague owner(@Nullable UUID ownerId) {
        if (ownerId == null) {
            throw new Refusal("owner", "Choose the one person who will do it.");
        }
        return partnerships
                .colleague(ownerId)
                .orElseThrow(() -> new Refusal("owner", "Choose an owner who works in this partnership."));
    }
}
