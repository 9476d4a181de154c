package app.tandem.scorecards.ui;

import app.tandem.partnership.Member;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;

/** Where else the scorecard can be read, and where its programmes are named. */
class ScorecardFoot extends Footer {
    ScorecardFoot(Member member) {
        addClassName("scorecard-foot");
        add(
                new Anchor("/p/" + member.slug() + "/programmes", "Programmes"),
                new Anchor("/p/" + member.slug() + "/displays", "Wall displays"));
    }
}
