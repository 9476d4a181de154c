package app.tandem.history;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Realms;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail of the current partnership's things, as far as the reader may know of them. */
@Service
@Transactional(readOnly = true)
public class History {
    private static final int LOOK_BACK = 200;

    private final EntityManager entities;
    private final CurrentMember currentMember;
    private final Partnerships partnerships;
    private final RevisionChangeRepository changes;
    private final List<Chronicled> chronicled;

    History(
            EntityManager entities,
            CurrentMember currentMember,
            Partnerships partnerships,
            RevisionChangeRepository changes,
            List<Chronicled> chronicled) {
        this.entities = entities;
        this.currentMember = currentMember;
        this.partnerships = partnerships;
        this.changes = changes;
        this.chronicled = chronicled;
    }

    /** Every change of one thing, newest first; empty for what is foreign, hidden or unknown. */
    public List<Change> of(Class<?> entity, UUID id) {
        return of(entity, List.of(id));
    }

    /** Every change of several things of one kind in one trail, newest first. */
    public List<Change> of(Class<?> entity, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var member = currentMember.get();
        var visible = new HashSet<>(changes.visible(ids, Realms.of(member)));
        if (visible.isEmpty()) {
            return List.of();
        }
        var fields = AuditedField.of(entity);
        var names = names();
        Map<UUID, Object> before = new HashMap<>();
        var trail = new ArrayList<Change>();
        for (var row : rows(entity, ids, member.partnershipId())) {
            var id = idOf(row[0]);
            var revision = (Revision) row[1];
            if (visible.contains(new RevisionChangeRepository.Seen(revision.id(), id))) {
                trail.add(change(entity, fields, before.get(id), row, names));
                before.put(id, row[0]);
            } else {
                // What the reader may not see is not shown as the "from" of what they may see, either.
                before.remove(id);
            }
        }
        return trail.stream()
                .filter(change -> !change.fields().isEmpty() || change.operation() != Operation.CHANGED)
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }

    /** What changed last in the partnership, as far as the reader may know of it, newest first. */
    public List<LatestChange> latest(int most) {
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

    /** Who last gave a property of one thing its value. */
    public Optional<UUID> lastToChange(Class<?> entity, UUID id, String property) {
        return AuditReaderFactory.get(entities)
                .createQuery()
                .forRevisionsOfEntity(entity, false, true)
                .add(AuditEntity.id().eq(id))
                .add(AuditEntity.property("partnershipId")
                        .eq(currentMember.get().partnershipId()))
                .add(AuditEntity.property(property).hasChanged())
                .addOrder(AuditEntity.revisionNumber().desc())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(row -> ((Revision) ((Object[]) row)[1]).personId())
                .filter(Objects::nonNull)
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Class<?> entity, Collection<UUID> ids, UUID partnershipId) {
        // Envers knows nothing of tenants: without the partnership in the query it would answer for anybody's id.
        return AuditReaderFactory.get(entities)
                .createQuery()
                .forRevisionsOfEntityWithChanges(entity, true)
                .add(AuditEntity.id().in(ids))
                .add(AuditEntity.property("partnershipId").eq(partnershipId))
                .addOrder(AuditEntity.revisionNumber().asc())
                .getResultList();
    }

    private Function<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        partnerships.colleagues().forEach(colleague -> names.put(colleague.personId(), colleague.name()));
        return id -> names.computeIfAbsent(id, partnerships::nameOf);
    }

    private Change change(
            Class<?> entity,
            List<AuditedField> fields,
            @Nullable Object before,
            Object[] row,
            Function<UUID, String> names) {
        var revision = (Revision) row[1];
        var operation = Operation.of((RevisionType) row[2]);
        @SuppressWarnings("unchecked")
        var changed = (Set<String>) row[3];
        var zone = currentMember.get().zone();
        var fieldChanges = fields.stream()
                .filter(field -> operation == Operation.CREATED
                        || changed.contains(field.field().getName()))
                .map(field -> new FieldChange(
                        field.name(),
                        field.words(field.of(before), names, zone),
                        operation == Operation.REMOVED ? "" : field.words(field.of(row[0]), names, zone)))
                .filter(field -> !field.from().equals(field.to()))
                .toList();
        return new Change(
                revision.at(),
                revision.personName(),
                revision.side(),
                revision.source(),
                thing(entity),
                operation,
                fieldChanges);
    }

    private static String thing(Class<?> entity) {
        var label = entity.getAnnotation(Label.class);
        return label == null || label.value().isEmpty() ? AuditedField.inWords(entity.getSimpleName()) : label.value();
    }

    private static UUID idOf(Object entity) {
        return ((PartnershipOwned) entity).id();
    }
}
