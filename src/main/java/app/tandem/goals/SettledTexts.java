package app.tandem.goals;

import app.tandem.coedit.TextSettled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the words that both sides have written together into the goal that they belong to. */
@Component
class SettledTexts {
    private final GoalRepository goals;
    private final ApplicationEventPublisher events;

    SettledTexts(GoalRepository goals, ApplicationEventPublisher events) {
        this.goals = goals;
        this.events = events;
    }

    /** In the transaction in which the text settles, or the text and the terms could say different things. */
    @EventListener
    void on(TextSettled settled) {
        goals.writtenIn(settled.textId()).ifPresent(goal -> {
            goal.settle(settled.textId(), settled.text());
            events.publishEvent(new GoalEvent.Changed(settled.by(), goal.id(), goal.title()));
        });
    }
}
