package app.tandem.shell;

import app.tandem.partnership.Member;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Which partnership this is; whoever is in several goes to another from here. */
class PartnershipSwitch extends Div {
    PartnershipSwitch(Member member, List<Member> memberships) {
        addClassName("partnership");
        if (memberships.size() < 2) {
            add(new PartnershipMark(member.partnership()), new Span(member.partnership()));
            return;
        }
        var others = new UnorderedList();
        memberships.stream()
                .filter(other -> !other.partnershipId().equals(member.partnershipId()))
                .map(PartnershipSwitch::link)
                .forEach(others::add);
        var details = new NativeDetails();
        details.setSummary(new PartnershipMark(member.partnership()), new Span(member.partnership()));
        details.setContent(others);
        add(details);
    }

    private static ListItem link(Member other) {
        var anchor = new Anchor("/p/" + other.slug(), other.partnership());
        anchor.setRouterIgnore(true);
        return new ListItem(anchor);
    }
}
