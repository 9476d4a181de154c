package app.tandem.lessons;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChronicledLessons implements Chronicled {
    private final LessonRepository lessons;

    ChronicledLessons(LessonRepository lessons) {
        this.lessons = lessons;
    }

    @Override
    public Class<?> entity() {
        return Lesson.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return lessons.findById(id).map(lesson -> new Headline(lesson.headline(), "lessons/" + id));
    }
}
