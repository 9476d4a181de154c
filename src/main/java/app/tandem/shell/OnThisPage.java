package app.tandem.shell;

import app.tandem.live.Presence;
import app.tandem.partnership.Member;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;

/** Who looks at this page now, the client's people first. */
class OnThisPage extends UnorderedList {
    OnThisPage(Presence presence, String address) {
        addClassNames("avatars", "on-page");
        getElement().setAttribute("aria-label", "On this page now");
        presence.join(this, address, this::show);
    }

    private void show(List<Member> people) {
        removeAll();
        people.stream()
                .sorted(Comparator.comparing(Member::side).thenComparing(Member::name))
                .map(person -> new ListItem(new PersonAvatar(person)))
                .forEach(this::add);
    }
}
