package app.tandem.scorecards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The measures of a partnership, by whatever a program may call them. */
final class NamedMeasures {
    private final Map<UUID, MeasureDetails> byId = new HashMap<>();
    private final Map<String, MeasureDetails> byName = new HashMap<>();
    private final Map<String, MeasureDetails> byExactName = new HashMap<>();
    private final Map<String, List<MeasureDetails>> byKey = new HashMap<>();

    NamedMeasures(List<MeasureDetails> all) {
        all.forEach(measure -> {
            byId.put(measure.id(), measure);
            byName.put(folded(measure.name()), measure);
            byExactName.put(measure.name(), measure);
            var key = measure.definition().libraryKey();
            if (key != null) {
                byKey.merge(folded(key), List.of(measure), (some, one) -> {
                    var more = new ArrayList<>(some);
                    more.addAll(one);
                    return more;
                });
            }
        });
    }

    Optional<MeasureDetails> find(String called) {
        // Not every database takes capitals for the same, so two measures may differ in nothing else.
        var named = byExactName.getOrDefault(called.strip(), byName.get(folded(called)));
        if (named != null) {
            return Optional.of(named);
        }
        var keyed = byKey.getOrDefault(folded(called), List.of());
        return keyed.size() == 1 ? Optional.of(keyed.getFirst()) : id(called).map(byId::get);
    }

    /** Several measures may have come from one of the library. */
    boolean isAmbiguous(String called) {
        return byKey.getOrDefault(folded(called), List.of()).size() > 1;
    }

    private static Optional<UUID> id(String called) {
        try {
            return Optional.of(UUID.fromString(called.strip()))
                    .filter(id -> id.toString().equalsIgnoreCase(called.strip()));
        } catch (IllegalArgumentException words) {
            return Optional.empty();
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
