package app.tandem.goals.ui;

import app.tandem.goals.GoalSummary;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import app.tandem.shell.AddressId;
import com.vaadin.flow.router.QueryParameters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which goals somebody looks at and how, as the address says it, so that it can be sent to a colleague. */
record GoalLook(
        boolean table,
        @Nullable Pillar pillar,
        @Nullable GoalStand stand,
        @Nullable Side waitsFor,
        @Nullable UUID owner,
        GoalColumn sort,
        boolean backwards) {
    static final GoalLook ALL = new GoalLook(false, null, null, null, null, GoalColumn.DUE, false);

    /** Whatever an address says that nobody can mean is left out. */
    static GoalLook of(QueryParameters address) {
        return new GoalLook(
                said(address, "look").filter("table"::equals).isPresent(),
                among(address, "pillar", Pillar.values()),
                among(address, "status", GoalStand.values()),
                among(address, "waits", Side.values()),
                said(address, "owner").flatMap(AddressId::read).orElse(null),
                Optional.ofNullable(among(address, "sort", GoalColumn.values())).orElse(GoalColumn.DUE),
                said(address, "order").filter("backwards"::equals).isPresent());
    }

    QueryParameters address() {
        var said = new HashMap<String, String>();
        if (table) {
            said.put("look", "table");
        }
        put(said, "pillar", pillar);
        put(said, "status", stand);
        put(said, "waits", waitsFor);
        if (owner != null) {
            said.put("owner", owner.toString());
        }
        put(said, "sort", sort == GoalColumn.DUE ? null : sort);
        if (backwards) {
            said.put("order", "backwards");
        }
        return QueryParameters.simple(said);
    }

    boolean accepts(GoalSummary goal) {
        return (pillar == null || goal.pillar() == pillar)
                && (stand == null || GoalStand.of(goal) == stand)
                && (waitsFor == null || goal.waitsFor().stream().anyMatch(signatory -> signatory.side() == waitsFor))
                && (owner == null || isOwned(goal, owner));
    }

    Comparator<GoalSummary> order() {
        return sort.order(backwards);
    }

    boolean isFiltered() {
        return pillar != null || stand != null || waitsFor != null || owner != null;
    }

    GoalLook unfiltered() {
        return new GoalLook(table, null, null, null, null, sort, backwards);
    }

    GoalLook asTable(boolean wanted) {
        return new GoalLook(wanted, pillar, stand, waitsFor, owner, sort, backwards);
    }

    GoalLook under(@Nullable Pillar wanted) {
        return new GoalLook(table, wanted, stand, waitsFor, owner, sort, backwards);
    }

    GoalLook in(@Nullable GoalStand wanted) {
        return new GoalLook(table, pillar, wanted, waitsFor, owner, sort, backwards);
    }

    GoalLook waitingFor(@Nullable Side wanted) {
        return new GoalLook(table, pillar, stand, wanted, owner, sort, backwards);
    }

    GoalLook ownedBy(@Nullable UUID wanted) {
        return new GoalLook(table, pillar, stand, waitsFor, wanted, sort, backwards);
    }

    /** Asked twice for the same column it turns around. */
    GoalLook sortedBy(GoalColumn wanted) {
        return new GoalLook(table, pillar, stand, waitsFor, owner, wanted, wanted == sort && !backwards);
    }

    private static boolean isOwned(GoalSummary goal, UUID person) {
        return Stream.of(Side.values())
                .map(goal::owner)
                .anyMatch(owner -> owner != null && owner.personId().equals(person));
    }

    private static Optional<String> said(QueryParameters address, String name) {
        return address.getSingleParameter(name);
    }

    private static <E extends Enum<E>> @Nullable E among(QueryParameters address, String name, E[] values) {
        Function<E, String> word = value -> value.name().toLowerCase(Locale.ROOT);
        return said(address, name)
                .flatMap(wanted -> Stream.of(values)
                        .filter(value -> word.apply(value).equals(wanted))
                        .findFirst())
                .orElse(null);
    }

    private static void put(Map<String, String> said, String name, @Nullable Enum<?> value) {
        if (value != null) {
            said.put(name, value.name().toLowerCase(Locale.ROOT));
        }
    }
}
