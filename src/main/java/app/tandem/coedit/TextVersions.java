package app.tandem.coedit;

import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a shared text said whenever its writers paused, and what each of them changed. */
@Service
@Transactional(readOnly = true)
public class TextVersions {
    private final SharedTexts texts;
    private final History history;
    private final CurrentMember currentMember;

    TextVersions(SharedTexts texts, History history, CurrentMember currentMember) {
        this.texts = texts;
        this.history = history;
        this.currentMember = currentMember;
    }

    /** Newest first. */
    public List<TextVersion> of(UUID textId) {
        var trail = trail(textId);
        return IntStream.range(0, trail.size())
                .mapToObj(index -> {
                    var change = trail.get(index);
                    return new TextVersion(index + 1, change.at(), change.person(), change.side());
                })
                .toList()
                .reversed();
    }

    /** From the earlier of two versions to the later; what is between tells who changed what. */
    public WordDiff between(UUID textId, int one, int other) {
        var trail = trail(textId);
        find(trail, one);
        find(trail, other);
        return WordDiff.through(trail.subList(Math.min(one, other) - 1, Math.max(one, other)).stream()
                .map(change -> new WordDiff.Wording(words(change), change.person()))
                .toList());
    }

    public String words(UUID textId, int number) {
        return words(find(trail(textId), number));
    }

    /** Nothing is taken back: the text says again what it said then, by an edit like any other. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void bringBack(UUID textId, int number) {
        texts.rewrite(textId, words(textId, number));
    }

    private List<Change> trail(UUID textId) {
        texts.require(currentMember.get(), textId);
        return history.of(SharedText.class, textId).reversed();
    }

    private static Change find(List<Change> trail, int number) {
        if (number < 1 || number > trail.size()) {
            throw new NotFound("This version does not exist.");
        }
        return trail.get(number - 1);
    }

    /** Empty where it was begun without a word. */
    private static String words(Change change) {
        return change.fields().stream().map(FieldChange::to).findFirst().orElse("");
    }
}
