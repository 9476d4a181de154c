package app.tandem.history;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Side;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people who have written something together, the last of them last. */
record Authors(List<Colleague> people) {
    /** For whom a revision is being made, where that is not simply whoever acts. */
    static final ScopedValue<Authors> BOOKED = ScopedValue.newInstance();

    private static final int NAMED = 4;

    /** "Lee Carter and Mia Santos"; with their companies where both sides wrote. */
    String names() {
        var named = people.reversed().stream().limit(NAMED).toList().reversed().stream()
                .map(this::name)
                .collect(Collectors.toList());
        if (people.size() > NAMED) {
            named.addFirst((people.size() - NAMED) + " more");
        }
        var last = named.removeLast();
        return named.isEmpty() ? last : String.join(", ", named) + " and " + last;
    }

    /** None where both sides wrote. */
    @Nullable
    Side side() {
        var first = people.getFirst().side();
        return people.stream().allMatch(person -> person.side() == first) ? first : null;
    }

    UUID last() {
        return people.getLast().personId();
    }

    private String name(Colleague person) {
        return side() == null ? person.name() + " (" + person.organisation() + ")" : person.name();
    }
}
