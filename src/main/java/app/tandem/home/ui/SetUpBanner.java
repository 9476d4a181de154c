package app.tandem.home.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Setup;
import app.tandem.partnership.Verb;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Says to both sides what is missing, as long as their partnership is being set up; the BPO's admins go on from here. */
class SetUpBanner extends Div {
    private final transient Setup setup;
    private final Paragraph words = new Paragraph();
    private final UnorderedList missing = new UnorderedList();

    SetUpBanner(Setup setup, Rights rights, Member member, LiveUpdates live) {
        this.setup = setup;
        addClassNames("banner", "steps");
        missing.addClassName("bullets");
        add(words, missing);
        if (rights.allow(Verb.CREATE_PARTNERSHIPS)) {
            var page = new Anchor("/settings/partnerships/" + member.partnershipId(), "Go on setting it up");
            page.addClassName("button");
            page.setRouterIgnore(true);
            add(page);
        }
        live.show(this, PartnershipEvent.class, this::show);
    }

    private void show() {
        setVisible(!setup.isLive());
        if (isVisible()) {
            var still = setup.missing();
            words.setText(
                    still.isEmpty()
                            ? "Everything is there: an admin of the BPO can take this partnership live."
                            : "This partnership is being set up. Still missing:");
            missing.setVisible(!still.isEmpty());
            missing.removeAll();
            still.forEach(what -> missing.add(new ListItem(what.words())));
        }
    }
}
