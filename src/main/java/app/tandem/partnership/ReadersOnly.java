package app.tandem.partnership;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever acts now may only read; asked below every front door, so that no feature can forget it. */
@Component
class ReadersOnly {
    private final ObjectProvider<MemberSource> tabs;

    ReadersOnly(ObjectProvider<MemberSource> tabs) {
        this.tabs = tabs;
    }

    boolean act() {
        var acting = Acting.now();
        if (acting != null) {
            return acting.member() != null && acting.member().audits();
        }
        return tabs.orderedStream()
                .map(MemberSource::member)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(Member::audits)
                .isPresent();
    }

    void keepOut() {
        if (act()) {
            throw Verb.WRITE_SHARED.refusal();
        }
    }
}
