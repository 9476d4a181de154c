package app.tandem.history;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Realms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What changed last in the partnership, as far as the reader may know of it: a line for each page. */
@Component
class News {
    private static final int LOOK_BACK = 200;

    private final RevisionChangeRepository changes;
    private final List<Chronicled> chronicled;
    private final CurrentMember currentMember;

    News(RevisionChangeRepository changes, List<Chronicled> chronicled, CurrentMember currentMember) {
        this.changes = changes;
        this.chronicled = chronicled;
        this.currentMember = currentMember;
    }

    List<LatestChange> latest(int most) {
        var kinds = chronicled.stream()
                .collect(Collectors.toMap(kind -> kind.entity().getSimpleName(), kind -> kind));
        if (kinds.isEmpty()) {
            return List.of();
        }
        var realms = Realms.of(currentMember.get());
        // Never the whole history: who has changed one thing a hundred times hides what was changed before.
        return changes.newest(realms, kinds.keySet(), Limit.of(LOOK_BACK)).stream()
                .filter(distinctBy(RevisionChange::entityId))
                .flatMap(change -> headline(kinds.get(change.entity()), change).stream())
                .filter(distinctBy(LatestChange::page))
                .limit(most)
                .toList();
    }

    private static Optional<LatestChange> headline(@Nullable Chronicled kind, RevisionChange change) {
        if (kind == null) {
            return Optional.empty();
        }
        var revision = change.revision();
        return kind.headline(change.entityId())
                .map(headline -> new LatestChange(
                        revision.at(),
                        revision.personName(),
                        revision.side(),
                        kind.isAddition() ? Operation.CHANGED : change.operation(),
                        headline.title(),
                        headline.page()));
    }

    /** A goal and its terms stand on one page: one line of news. */
    private static <T> Predicate<T> distinctBy(Function<T, Object> key) {
        var seen = new HashSet<>();
        return thing -> seen.add(key.apply(thing));
    }
}
