package app.tandem.coedit;

import app.tandem.history.History;
import app.tandem.history.Mark;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.NotFound;
import java.util.List;
import java.util.Objects;
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

    /** Newest first, without what they said. */
    public List<TextVersion> of(UUID textId) {
        var marks = marks(textId);
        return IntStream.range(0, marks.size())
                .mapToObj(index -> {
                    var mark = marks.get(index);
                    return new TextVersion(index + 1, mark.at(), mark.person(), mark.side());
                })
                .toList()
                .reversed();
    }

    /** From the earlier of two versions to the later; what is between tells who changed what. */
    public WordDiff between(UUID textId, int one, int other) {
        var from = Math.min(one, other);
        var to = Math.max(one, other);
        return WordDiff.through(wordings(textId, from, to));
    }

    public String words(UUID textId, int number) {
        return wordings(textId, number, number).getFirst().words();
    }

    /** Nothing is taken back: the text says again what it said then, by an edit like any other. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void bringBack(UUID textId, int number) {
        texts.rewrite(textId, words(textId, number));
    }

    /** A long text has been written in many versions: no other words are read than those that are asked for. */
    private List<WordDiff.Wording> wordings(UUID textId, int from, int to) {
        var marks = marks(textId);
        if (from < 1 || to > marks.size()) {
            throw new NotFound("This version does not exist.");
        }
        var asked = marks.subList(from - 1, to);
        var texts = history.at(SharedText.class, textId, asked);
        return asked.stream()
                .map(mark -> new WordDiff.Wording(
                        Objects.requireNonNull(texts.get(mark.revision())).text(), mark.person()))
                .toList();
    }

    private List<Mark> marks(UUID textId) {
        texts.require(currentMember.get(), textId);
        return history.marksOf(textId);
    }
}
