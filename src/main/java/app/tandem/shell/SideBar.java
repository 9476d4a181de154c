package app.tandem.shell;

import app.tandem.partnership.Member;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The navigation at the left of wide screens. */
class SideBar extends Nav {
    private final NavigationLinks links;

    SideBar(Member member, List<Member> memberships, List<MenuPage> pages, Runnable signOut) {
        addClassName("side-bar");
        setAriaLabel("Pages");
        links = new NavigationLinks(pages, member.slug());
        var person = new Span(new PersonAvatar(member).beside(), new Span(member.name()));
        person.addClassName("person");
        var foot = new Div(person, new Button("Sign out", click -> signOut.run()));
        foot.addClassName("foot");
        add(new Brand("/p/" + member.slug()), new PartnershipSwitch(member, memberships), links, foot);
    }

    void mark(String address) {
        links.mark(address);
    }
}
