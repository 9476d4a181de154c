package app.tandem.feedback.ui;

import app.tandem.feedback.FeedbackEvent;
import app.tandem.feedback.FeedbackSummary;
import app.tandem.feedback.Feedbacks;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.LiveRows;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What was said to me, the unanswered first, what I have said, and what both teams may read. */
@Route(value = "feedback", layout = PartnershipLayout.class)
@Menu(title = "Feedback", order = 4.5)
@PageTitle("Feedback · Tandem")
@PermitAll
class FeedbackView extends Main {
    private final transient Feedbacks feedback;
    private final transient Member reader;
    private final PageHeader header = new PageHeader("Feedback");
    private final EmptyState nothing;
    private final Div lists = new Div();
    private final Rows forMe;
    private final Rows fromMe;
    private final Rows shared;

    FeedbackView(Feedbacks feedback, CurrentMember currentMember, LiveUpdates live) {
        this.feedback = feedback;
        reader = currentMember.get();
        forMe = new Rows("Nothing has been said to you or your side yet.");
        fromMe = new Rows("You have not said anything yet. What did somebody do this week that should happen again?");
        shared = new Rows("No praise for both teams yet.");
        nothing = new EmptyState(
                "Nobody has said anything yet",
                "Here stands what people of both sides tell each other: what happened, what somebody did, and what it led"
                        + " to. Praise needs the same three answers as criticism. Praise is usually seen by both teams,"
                        + " criticism only by the person it is for.",
                reader.may(Verb.WRITE_SHARED) ? new Component[] {give()} : new Component[0]);
        lists.addClassNames("columns", "lead");
        var own = new Div(new Card("For me", forMe), new Card("From me", fromMe));
        own.addClassName("columns");
        if (reader.may(Verb.WRITE_SHARED)) {
            lists.add(own);
        }
        lists.add(new Card("Shared with both teams", shared));
        add(header, nothing, lists);
        live.show(this, FeedbackEvent.class, this::show);
    }

    private void show() {
        var toMe = feedback.forMe();
        var mine = feedback.fromMe();
        var seenByAll = feedback.shared();
        var empty = toMe.isEmpty() && mine.isEmpty() && seenByAll.isEmpty();
        var unanswered = toMe.stream().filter(one -> one.state().isUnanswered()).count();
        if (!reader.may(Verb.WRITE_SHARED)) {
            header.subtitle("What people of both sides told each other for both teams to read");
        } else {
            header.subtitle(
                    unanswered == 0 ? "Nothing waits for your answer" : "Waiting for your answer: " + unanswered);
            header.actions(empty ? new Component[0] : new Component[] {give()});
        }
        nothing.setVisible(empty);
        lists.setVisible(!empty);
        forMe.show(toMe);
        fromMe.show(mine);
        shared.show(seenByAll);
    }

    private Button give() {
        var give = new Button(
                "Give praise or feedback", click -> UI.getCurrent().navigate("p/" + reader.slug() + "/feedback/new"));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        return give;
    }

    /** Feedback, or what will be here. */
    private final class Rows extends Div {
        private final Paragraph whatBelongsHere;
        private final LiveRows<FeedbackSummary> rows =
                new LiveRows<>(FeedbackSummary::id, one -> FeedbackRow.of(one, reader));

        Rows(String whatBelongsHere) {
            this.whatBelongsHere = new Paragraph(whatBelongsHere);
            this.whatBelongsHere.addClassName("muted");
            add(this.whatBelongsHere, rows);
        }

        void show(List<FeedbackSummary> found) {
            whatBelongsHere.setVisible(found.isEmpty());
            rows.setVisible(!found.isEmpty());
            rows.show(found);
        }
    }
}
