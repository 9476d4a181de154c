package app.tandem.feedback.ui;

import app.tandem.drafts.Drafts;
import app.tandem.feedback.Feedbacks;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.shell.Card;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.WrittenAlone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Saying something to somebody: praise or a wish for change. */
@Route(value = "feedback/new", layout = PartnershipLayout.class)
@PageTitle("Give praise or feedback · Tandem")
@PermitAll
class NewFeedbackView extends Main implements WrittenAlone {
    NewFeedbackView(Feedbacks feedback, Partnerships partnerships, CurrentMember currentMember, Drafts drafts) {
        var author = currentMember.get();
        var typing = new KeptTyping(drafts, author.partnershipId(), "new feedback ");
        var form = new FeedbackForm(feedback, partnerships, currentMember, "Send", draft -> {
            var id = feedback.send(draft);
            typing.forget();
            UI.getCurrent().navigate("p/" + author.slug() + "/feedback/" + id);
        });
        form.keep(typing);
        add(
                new PageHeader("Give praise or feedback")
                        .subtitle("The same three questions for both. Whoever reads it should know what to do next."),
                new Card("In your own words", form));
    }
}
