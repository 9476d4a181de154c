package app.tandem.partnership;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChronicledNotes implements Chronicled {
    private final Notes notes;

    ChronicledNotes(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Class<?> entity() {
        return Note.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return Optional.ofNullable(notes.find(id)).map(words -> new Headline(words, "test-notes/" + id));
    }
}
