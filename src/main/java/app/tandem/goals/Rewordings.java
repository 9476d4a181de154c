package app.tandem.goals;

import app.tandem.coedit.SharedTexts;
import app.tandem.drafts.Drafts;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import app.tandem.partnership.TriedAgain;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people of either side change in the words of a goal; where they collide, the later one is simply tried again. */
@Service
@Transactional
@TriedAgain
public class Rewordings {
    private final GoalRepository goals;
    private final GoalNames names;
    private final History history;
    private final SharedTexts texts;
    private final Drafts drafts;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rewordings(
            GoalRepository goals,
            GoalNames names,
            History history,
            SharedTexts texts,
            Drafts drafts,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.goals = goals;
        this.names = names;
        this.history = history;
        this.texts = texts;
        this.drafts = drafts;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Saves one field that was changed from {@code base}. Whoever saves last wins; what a colleague saved in the meantime
     * becomes that colleague's draft again, so that they can bring it back.
     */
    public void change(UUID id, TermField field, String base, String value) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        var before = goal.edited();
        var overtaken = before.get(field);
        put(goal.rewording(member, clock.instant()), field, value);
        var now = goal.edited().get(field);
        drafts.discard(id, field.name());
        if (now.equals(overtaken)) {
            return;
        }
        if (!overtaken.equals(base)) {
            history.lastToChange(GoalTerms.class, before.id(), GoalHistory.property(field))
                    .filter(person -> !person.equals(member.personId()))
                    .ifPresent(person -> drafts.giveBack(person, id, field.name(), overtaken, now, member.firstName()));
        }
        events.publishEvent(new GoalEvent.Changed(member, id, goal.title()));
    }

    /** What either side may say: where the goal belongs and how far ahead it looks. */
    public void place(UUID id, Pillar pillar, Horizon horizon) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.place(pillar, horizon);
        events.publishEvent(new GoalEvent.Changed(member, id, goal.title()));
    }

    public void addMilestone(UUID id, String title, @Nullable LocalDate due) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.rewording(member, clock.instant()).addMilestone(title, due);
        events.publishEvent(new GoalEvent.Changed(member, id, goal.title()));
    }

    /** @param asRead the milestone in words, as its author has read it; empty for one that was left out */
    public void setMilestone(UUID id, int number, String asRead, String title, @Nullable LocalDate due) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.rewording(member, clock.instant()).setMilestone(number, asRead, title, due);
        events.publishEvent(new GoalEvent.Changed(member, id, goal.title()));
    }

    /** @param asRead the milestone in words, as whoever leaves it out has read it */
    public void removeMilestone(UUID id, int number, String asRead) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.rewording(member, clock.instant()).removeMilestone(number, asRead);
        events.publishEvent(new GoalEvent.Changed(member, id, goal.title()));
    }

    /** What was put off waits again, for both owners. */
    public void proposeWords(UUID id, Side side) {
        var member = currentMember.get();
        var goal = goals.existing(id);
        goal.contribute(side, texts.settled(goal.texts().contribution(side)));
        events.publishEvent(new GoalEvent.Changed(member, id, goal.title()));
    }

    /** What was put off makes room for the words in force; waits for other writers, so it holds no transaction. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void returnToAgreedWords(UUID id, Side side) {
        var goal = goals.existing(id);
        texts.rewrite(goal.texts().contribution(side), goal.edited().get(TermField.contributionOf(side)));
    }

    private void put(Rewording rewording, TermField field, String value) {
        var side = field.owned();
        if (side.isPresent()) {
            var personId = TermText.id(value).orElse(null);
            rewording.entrust(side.get(), names.owner(side.get(), personId));
        } else if (field == TermField.MEASURE || field == TermField.GUARD_RAIL) {
            rewording.measureBy(field, value, names.measure(value));
        } else {
            rewording.change(field, value);
        }
    }
}
