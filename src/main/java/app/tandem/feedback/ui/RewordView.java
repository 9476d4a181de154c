package app.tandem.feedback.ui;

import app.tandem.drafts.Drafts;
import app.tandem.feedback.Feedbacks;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.shell.AddressId;
import app.tandem.shell.Card;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import app.tandem.shell.WrittenAlone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Saying better what its recipient has not opened yet. */
@Route(value = "feedback/:id/words", layout = PartnershipLayout.class)
@PageTitle("Change the words · Tandem")
@PermitAll
class RewordView extends Main implements BeforeEnterObserver, WrittenAlone {
    private final transient Feedbacks feedback;
    private final transient Drafts drafts;
    private final transient Partnerships partnerships;
    private final transient CurrentMember currentMember;

    RewordView(Feedbacks feedback, Drafts drafts, Partnerships partnerships, CurrentMember currentMember) {
        this.feedback = feedback;
        this.drafts = drafts;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AddressId.of(event, "id");
        var details = feedback.details(id);
        if (!details.summary().fromMe()) {
            throw new NotFound("This feedback does not exist.");
        }
        var typing = new KeptTyping(drafts, id, "better words ");
        var slug = currentMember.get().slug();
        var form = new FeedbackForm(feedback, partnerships, currentMember, "Save the words", draft -> {
            feedback.reword(id, draft);
            typing.forget();
            UI.getCurrent().navigate("p/" + slug + "/feedback/" + id);
        });
        form.fill(details.draft());
        form.keep(typing);
        removeAll();
        add(
                new PageHeader("Change the words")
                        .subtitle("Its recipient has not opened it yet, so you can still say it better."),
                new Card("In your own words", form));
    }
}
