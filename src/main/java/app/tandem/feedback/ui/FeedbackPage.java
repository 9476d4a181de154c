package app.tandem.feedback.ui;

import app.tandem.actions.ActionEvent;
import app.tandem.drafts.Drafts;
import app.tandem.feedback.FeedbackDetails;
import app.tandem.feedback.FeedbackEvent;
import app.tandem.feedback.FeedbackState;
import app.tandem.feedback.Feedbacks;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Verb;
import app.tandem.shell.AddressId;
import app.tandem.shell.EmptyState;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece of feedback: its words, its answer, and the reader's next step; to its recipient, opening it is seeing it. */
@Route(value = "feedback/:id", layout = PartnershipLayout.class)
@PageTitle("Feedback · Tandem")
@PermitAll
class FeedbackPage extends Main implements BeforeEnterObserver {
    private final transient Feedbacks feedback;
    private final transient Drafts drafts;
    private final transient CurrentMember currentMember;
    private final transient LiveUpdates live;
    private final Div said = new Div();
    private final Div next = new Div();
    private transient @Nullable UUID id;
    private transient @Nullable FeedbackDetails shown;

    FeedbackPage(Feedbacks feedback, Drafts drafts, CurrentMember currentMember, LiveUpdates live) {
        this.drafts = drafts;
        this.feedback = feedback;
        this.currentMember = currentMember;
        this.live = live;
        said.addClassName("columns");
        next.addClassName("columns");
        add(said, next);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = AddressId.of(event, "id");
        if (currentMember.get().may(Verb.WRITE_SHARED)) {
            feedback.open(asked);
        } else {
            feedback.details(asked);
        }
        var first = id == null;
        id = asked;
        if (first) {
            live.show(this, FeedbackEvent.class, this::show);
            live.show(this, ActionEvent.class, this::show);
        } else {
            show();
        }
    }

    private void show() {
        if (id == null) {
            return;
        }
        try {
            show(feedback.details(id), id);
        } catch (NotFound gone) {
            // Its author has meant it for somebody else since: its words leave the open page, too.
            shown = null;
            said.removeAll();
            next.removeAll();
            said.add(new EmptyState("There is nothing here any more", gone.sentence()));
        }
    }

    private void show(FeedbackDetails found, UUID id) {
        if (found.equals(shown)) {
            return;
        }
        var member = currentMember.get();
        said.removeAll();
        said.add(new FeedbackHeader(found, feedback, member), new SaidCard(found));
        if (found.summary().state() != FeedbackState.DELIVERED && found.answeredAt() != null) {
            said.add(new AnswerCard(found, member));
        }
        // Somebody may be writing an answer here: it is made anew only when there is another next step.
        if (shown == null
                || !NextStep.of(shown).equals(NextStep.of(found))
                || !shown.summary().id().equals(id)) {
            next.removeAll();
            next.add(NextSteps.of(found, feedback, drafts, member));
        }
        shown = found;
    }

    /** What decides which steps the reader has. */
    private record NextStep(FeedbackState state, Object answer, Object visibility) {
        static NextStep of(FeedbackDetails details) {
            var summary = details.summary();
            return new NextStep(summary.state(), String.valueOf(summary.answer()), summary.visibility());
        }
    }
}
