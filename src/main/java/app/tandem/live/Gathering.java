package app.tandem.live;

import app.tandem.partnership.Member;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Those who are at one place, each named once however many tabs they have there; only who comes and who goes is told. */
class Gathering {
    private final Map<String, Member> tabs = new ConcurrentHashMap<>();
    private final SharedNumberSignal changes = new SharedNumberSignal();
    private volatile List<Member> people = List.of();

    void enter(String tab, Member member) {
        tabs.put(tab, member);
        tell();
    }

    void leave(String tab) {
        tabs.remove(tab);
        tell();
    }

    /** A signal's value: whoever asks within an effect is told of the next who comes or goes. */
    List<Member> everybody() {
        changes.get();
        return people;
    }

    private void tell() {
        if (count()) {
            changes.incrementBy(1);
        }
    }

    private synchronized boolean count() {
        var now = tabs.values().stream().distinct().toList();
        var same = now.size() == people.size() && people.containsAll(now);
        if (!same) {
            people = now;
        }
        return !same;
    }
}
