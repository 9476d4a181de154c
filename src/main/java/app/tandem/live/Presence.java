package app.tandem.live;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who looks at a page now, and who edits which of its fields; a partnership's places are its own. */
@Service
public class Presence {
    private final Map<Place, Held> places = new ConcurrentHashMap<>();
    private final CurrentMember currentMember;

    Presence(CurrentMember currentMember) {
        this.currentMember = currentMember;
    }

    /** The tab's member is at this place as long as the component is attached, and is told of everybody there. */
    public void join(Component component, String place, Consumer<List<Member>> show) {
        var member = currentMember.get();
        var here = hold(component, member.partnershipId(), place);
        var tab = UUID.randomUUID().toString();
        component.addAttachListener(attached -> here.enter(tab, member));
        component.addDetachListener(detached -> here.leave(tab));
        if (component.isAttached()) {
            here.enter(tab, member);
        }
        Effects.show(component, here::everybody, show);
    }

    /** Marks a field of a place as being edited by the tab's member, until {@link Editing#leave}. */
    public Editing edit(Component component, String place, String field) {
        var editing = new Editing(
                hold(component, currentMember.get().partnershipId(), place + "#" + field), currentMember.get());
        component.addDetachListener(detached -> editing.leave());
        return editing;
    }

    /** Tells, now and at every change, which others edit a field. */
    public void watch(Component component, String place, String field, Consumer<List<Member>> show) {
        var member = currentMember.get();
        var here = hold(component, member.partnershipId(), place + "#" + field);
        Effects.show(
                component,
                () -> here.everybody().stream()
                        .filter(other -> !other.personId().equals(member.personId()))
                        .toList(),
                show);
    }

    /** A place is remembered as long as somebody holds it, or every address ever opened would stay in memory. */
    private Gathering hold(Component component, UUID partnershipId, String name) {
        var place = new Place(partnershipId, name);
        var held = places.compute(place, (key, known) -> known == null ? Held.first() : known.again());
        component.addDetachListener(detached -> {
            detached.unregisterListener();
            places.computeIfPresent(place, (key, known) -> known.released());
        });
        return held.people();
    }

    private record Place(UUID partnershipId, String name) {}

    private record Held(Gathering people, int holders) {
        static Held first() {
            return new Held(new Gathering(), 1);
        }

        Held again() {
            return new Held(people, holders + 1);
        }

        @Nullable
        Held released() {
            return holders == 1 ? null : new Held(people, holders - 1);
        }
    }

    /** A mark that somebody edits a field; it is taken off by leaving, or by closing the page. */
    public static final class Editing {
        private final Gathering place;
        private final Member member;
        private final String tab = UUID.randomUUID().toString();

        private Editing(Gathering place, Member member) {
            this.place = place;
            this.member = member;
        }

        public void enter() {
            place.enter(tab, member);
        }

        public void leave() {
            place.leave(tab);
        }
    }
}
