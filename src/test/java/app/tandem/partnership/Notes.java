package app.tandem.partnership;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A front door without any check of its own, so that only the wall stands between partnerships. */
@Service
@Transactional
public class Notes {
    private final EntityManager entities;

    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;

    Notes(EntityManager entities, CurrentMember currentMember, ApplicationEventPublisher events) {
        this.entities = entities;
        this.currentMember = currentMember;
        this.events = events;
    }

    /** Somebody wrote a note. */
    public record Written(Member by) implements PartnershipEvent {}

    public UUID write(String words) {
        var note = new Note(words);
        entities.persist(note);
        events.publishEvent(new Written(currentMember.get()));
        return note.id();
    }

    public void reword(UUID id, String words) {
        entities.find(Note.class, id).reword(words);
    }

    public int rewordAll(String words) {
        return entities.createQuery("update Note n set n.words = :words")
                .setParameter("words", words)
                .executeUpdate();
    }

    @Transactional(readOnly = true)
    public @Nullable String find(UUID id) {
        var note = entities.find(Note.class, id);
        return note == null ? null : note.words();
    }

    @Transactional(readOnly = true)
    public List<String> all() {
        return entities.createQuery("select n.words from Note n", String.class).getResultList();
    }

    public void mergeForeign(Note detached) {
        detached.reword("overwritten");
        entities.merge(detached);
    }

    public Note detached(UUID id) {
        var note = entities.find(Note.class, id);
        entities.detach(note);
        return note;
    }

    public void removeDetached(Note detached) {
        entities.remove(entities.merge(detached));
    }

    public long nativeCount() {
        return ((Number) entities.createNativeQuery("select count(*) from note").getSingleResult()).longValue();
    }
}
