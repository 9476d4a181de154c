package app.tandem.scorecards;

import app.tandem.coedit.TextAccess;
import app.tandem.coedit.TextSettled;
import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where a shared text about a number stands, and what its writers have settled on. */
@Component
class PlaceOfCommentaries implements TextAccess {
    private final CommentaryRepository commentaries;
    private final MeasureRepository measures;
    private final ApplicationEventPublisher events;

    PlaceOfCommentaries(
            CommentaryRepository commentaries, MeasureRepository measures, ApplicationEventPublisher events) {
        this.commentaries = commentaries;
        this.measures = measures;
        this.events = events;
    }

    @Override
    public Optional<Chronicled.Headline> placeOf(UUID textId) {
        return commentaries.findByTextId(textId).map(commentary -> {
            var period = commentary.period().label();
            return measures.findById(commentary.about())
                    .map(measure ->
                            new Chronicled.Headline(measure.name() + ", " + period, "scorecard/" + measure.id()))
                    .orElseGet(() -> new Chronicled.Headline(period, "scorecard"));
        });
    }

    /** In the transaction in which the text settles, so that an export never says something else than the page. */
    @EventListener
    void on(TextSettled settled) {
        commentaries.findByTextId(settled.textId()).ifPresent(commentary -> {
            commentary.settle(settled.text());
            events.publishEvent(new ScorecardEvent.Commented(settled.by(), commentary.about()));
        });
    }
}
