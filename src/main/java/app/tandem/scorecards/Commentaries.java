package app.tandem.scorecards;

import app.tandem.coedit.SharedTexts;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Rights;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides say about numbers and periods: one text for each, that all of them write. */
@Service
@Transactional
@TriedAgain
public class Commentaries {
    private final CommentaryRepository commentaries;
    private final Measures measures;
    private final SharedTexts texts;
    private final CurrentMember currentMember;
    private final Rights rights;

    Commentaries(
            CommentaryRepository commentaries,
            Measures measures,
            SharedTexts texts,
            CurrentMember currentMember,
            Rights rights) {
        this.commentaries = commentaries;
        this.measures = measures;
        this.texts = texts;
        this.currentMember = currentMember;
        this.rights = rights;
    }

    /**
     * The text about a measure's period, a new one where nobody has begun it.
     *
     * @param measureId null for what is said about the period of the whole scorecard
     */
    public CommentaryText begin(@Nullable UUID measureId, Period period) {
        rights.require(Verb.WRITE_SHARED);
        var about = about(measureId);
        var commentary = find(about, period)
                .orElseGet(() -> commentaries.saveAndFlush(new Commentary(about, period, texts.begin(""))));
        return text(commentary);
    }

    /** What is said already; nothing where nobody has begun. */
    @Transactional(readOnly = true)
    public Optional<CommentaryText> of(@Nullable UUID measureId, Period period) {
        return find(about(measureId), period).map(this::text);
    }

    /** All that is said of these periods and their measures, in the order of time. */
    @Transactional(readOnly = true)
    public List<Comment> between(List<MeasureDetails> about, Period first, Period last) {
        var partnership = currentMember.get().partnershipId();
        var ids = Stream.concat(Stream.of(partnership), about.stream().map(MeasureDetails::id))
                .toList();
        return commentaries.said(ids, first.start(), last.end()).stream()
                .filter(commentary -> commentary.period().cadence() == first.cadence())
                .map(commentary -> new Comment(
                        about.stream()
                                .filter(measure -> measure.id().equals(commentary.about()))
                                .map(MeasureDetails::name)
                                .findFirst()
                                .orElse(""),
                        commentary.period(),
                        commentary.words()))
                .toList();
    }

    private UUID about(@Nullable UUID measureId) {
        return measureId == null
                ? currentMember.get().partnershipId()
                : measures.find(measureId).id();
    }

    private Optional<Commentary> find(UUID about, Period period) {
        return commentaries.findByAboutAndStepAndPeriodStart(about, period.cadence(), period.start());
    }

    private CommentaryText text(Commentary commentary) {
        return new CommentaryText(commentary.textId(), texts.read(commentary.textId()));
    }
}
