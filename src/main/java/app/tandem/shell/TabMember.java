package app.tandem.shell;

import app.tandem.partnership.Member;
import app.tandem.partnership.MemberSource;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The member at the current browser tab: a tab belongs to one partnership as long as it lives. */
@Component
class TabMember implements MemberSource {
    @Override
    public @Nullable Member member() {
        var tab = UI.getCurrent();
        return tab == null ? null : of(tab);
    }

    static @Nullable Member of(UI tab) {
        return ComponentUtil.getData(tab, Member.class);
    }

    static void seat(Member member, UI tab) {
        ComponentUtil.setData(tab, Member.class, member);
    }

    static void leave(UI tab) {
        ComponentUtil.setData(tab, Member.class, null);
    }
}
