package app.tandem.scorecards;

import app.tandem.partnership.CurrentMember;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scorecards to be taken away, as the reader sees them at that moment. */
@Service
@Transactional(readOnly = true)
public class ScorecardExports {
    private final Scorecards scorecards;
    private final Commentaries commentaries;
    private final ScorecardPdf pdf;
    private final CurrentMember currentMember;
    private final Clock clock;

    ScorecardExports(
            Scorecards scorecards,
            Commentaries commentaries,
            ScorecardPdf pdf,
            CurrentMember currentMember,
            Clock clock) {
        this.scorecards = scorecards;
        this.commentaries = commentaries;
        this.pdf = pdf;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    /**
     * The thirteen periods that are shown, of the measures that are shown.
     *
     * @param endsOn the day that the periods end with; null for those that are shown by themselves
     * @param view what is shown, in the words of the screen
     */
    public byte[] shown(ExportFormat format, @Nullable LocalDate endsOn, String view, Predicate<MeasureDetails> which) {
        var member = currentMember.get();
        var page = endsOn == null ? scorecards.page() : scorecards.page(endsOn);
        var shown = ShownScorecard.of(
                page, which, member.partnership(), view, clock.instant(), member.zone(), member.name(), this::said);
        return switch (format) {
            case CSV -> ScorecardCsv.of(shown).getBytes(StandardCharsets.UTF_8);
            case XLSX -> ScorecardXlsx.of(shown);
            case PDF -> pdf.of(shown);
        };
    }

    private List<Comment> said(ScorecardPage.Grid grid) {
        return commentaries.between(
                grid.rows().stream().map(MeasureRow::measure).toList(),
                grid.periods().getFirst(),
                grid.periods().getLast());
    }

    /**
     * Every reading there is, with where it comes from. It lies in a file that goes when it is closed: a million readings
     * are too many to keep in memory, and whoever takes them slowly should not keep the database waiting.
     */
    public InputStream readings() {
        try {
            var file = Files.createTempFile("readings", ".csv");
            try (var writer = Files.newBufferedWriter(file)) {
                scorecards.export(writer);
                return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(file);
                throw broken;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
