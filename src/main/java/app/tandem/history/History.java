package app.tandem.history;

import app.tandem.partnership.Colleague;
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
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.AuditQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail of the current partnership's things, as far as the reader may know of them. */
@Service
@Transactional(readOnly = true)
public class History {
    private final EntityManager entities;
    private final CurrentMember currentMember;
    private final Partnerships partnerships;
    private final RevisionChangeRepository changes;
    private final News news;

    History(
            EntityManager entities,
            CurrentMember currentMember,
            Partnerships partnerships,
            RevisionChangeRepository changes,
            News news) {
        this.entities = entities;
        this.currentMember = currentMember;
        this.partnerships = partnerships;
        this.changes = changes;
        this.news = news;
    }

    /** Every change of one thing, newest first; empty for what is foreign, hidden or unknown. */
    public List<Change> of(Class<?> entity, UUID id) {
        return of(entity, List.of(id));
    }

    /** When one thing was changed and by whom, oldest first; empty for what is foreign, hidden or unknown. */
    public List<Mark> marksOf(UUID id) {
        return changes.of(id, Realms.of(currentMember.get())).stream()
                .map(revision -> new Mark(revision.id(), revision.at(), revision.personName(), revision.side()))
                .toList();
    }

    /** What one thing had become with each of these revisions, as far as the reader may know of them. */
    public <T extends PartnershipOwned> Map<Long, T> at(Class<T> entity, UUID id, Collection<Mark> marks) {
        var asked = marks.stream().map(Mark::revision).collect(Collectors.toSet());
        asked.retainAll(marksOf(id).stream().map(Mark::revision).toList());
        if (asked.isEmpty()) {
            return Map.of();
        }
        return rows(
                        entity,
                        Set.of(id),
                        currentMember.get().partnershipId(),
                        query -> query.add(AuditEntity.revisionNumber().in(asked)))
                .stream()
                .collect(Collectors.toMap(row -> ((Revision) row[1]).id(), row -> entity.cast(row[0])));
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
        var people = partnerships.colleagues();
        var fields = AuditedField.of(entity, side -> Colleague.company(side, people));
        var names = names(people);
        Map<UUID, Object> before = new HashMap<>();
        var trail = new ArrayList<Change>();
        for (var row : rows(entity, ids, member.partnershipId(), every -> every)) {
            var id = idOf(row[0]);
            var revision = (Revision) row[1];
            if (visible.contains(new RevisionChangeRepository.Seen(revision.id(), id))) {
                trail.add(change(entity, fields, before.get(id), row, names, people));
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
        return news.latest(most);
    }

    /** The name by which a reader of this partnership is told of a property. */
    public String called(Class<?> entity, String property) {
        var people = partnerships.colleagues();
        return AuditedField.of(entity, side -> Colleague.company(side, people)).stream()
                .filter(field -> field.field().getName().equals(property))
                .map(AuditedField::name)
                .findFirst()
                .orElse(property);
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
    private List<Object[]> rows(
            Class<?> entity, Collection<UUID> ids, UUID partnershipId, UnaryOperator<AuditQuery> which) {
        // Envers knows nothing of tenants: without the partnership in the query it would answer for anybody's id.
        return which.apply(AuditReaderFactory.get(entities)
                        .createQuery()
                        .forRevisionsOfEntityWithChanges(entity, true)
                        .add(AuditEntity.id().in(ids))
                        .add(AuditEntity.property("partnershipId").eq(partnershipId))
                        .addOrder(AuditEntity.revisionNumber().asc()))
                .getResultList();
    }

    private Function<UUID, String> names(List<Colleague> people) {
        var names = new HashMap<UUID, String>();
        people.forEach(colleague -> names.put(colleague.personId(), colleague.name()));
        return id -> names.computeIfAbsent(id, partnerships::nameOf);
    }

    private Change change(
            Class<?> entity,
            List<AuditedField> fields,
            @Nullable Object before,
            Object[] row,
            Function<UUID, String> names,
            List<Colleague> people) {
        var revision = (Revision) row[1];
        var operation = Operation.of((RevisionType) row[2]);
        @SuppressWarnings("unchecked")
        var changed = (Set<String>) row[3];
        var zone = currentMember.get().zone();
        var side = revision.side();
        var fieldChanges = fields.stream()
                .filter(field -> operation == Operation.CREATED
                        || changed.contains(field.field().getName()))
                .map(field -> field.change(
                        field.of(before), operation == Operation.REMOVED ? null : field.of(row[0]), names, zone))
                .filter(field -> !field.from().equals(field.to()))
                .toList();
        return new Change(
                revision.at(),
                revision.personName(),
                side,
                side == null ? "" : Colleague.company(side, people),
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
