package app.tandem.scorecards;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.samskivert.mustache.Mustache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** A shown scorecard on paper: readable also without its colours. */
@Component
class ScorecardPdf {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Mustache.Compiler templates;

    ScorecardPdf(Mustache.Compiler templates) {
        this.templates = templates;
    }

    private record Sheet(
            String title, String shows, String asOf, String by, List<Table> tables, String said, List<Remark> remarks) {
        boolean hasRemarks() {
            return !remarks.isEmpty();
        }
    }

    private record Table(String step, List<String> heads, List<Line> lines) {}

    private record Line(String name, String detail, List<Place> places, Place now) {}

    private record Place(String shown, String shape, String word, String look) {}

    byte[] of(ShownScorecard shown) {
        var page = templates.loadTemplate("scorecard-pdf").execute(sheet(shown));
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, null);
        builder.useUriResolver((base, uri) -> null);
        builder.useFont(ScorecardPdf::font, "Tandem");
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Tandem");
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Comes with the writer of PDFs and has the shapes of every status. */
    private static InputStream font() {
        return Objects.requireNonNull(
                PDDocument.class.getResourceAsStream(FONT), "The font is missing from this build.");
    }

    private static Sheet sheet(ShownScorecard shown) {
        return new Sheet(
                shown.title(),
                shown.shows(),
                shown.asOf(),
                shown.exportedBy(),
                shown.grids().stream()
                        .map(grid -> new Table(
                                "By " + grid.step().noun(),
                                grid.periods().stream()
                                        .map(ShownScorecard::label)
                                        .toList(),
                                grid.rows().stream()
                                        .map(row -> line(shown, row))
                                        .toList()))
                        .toList(),
                Remark.HEADING,
                shown.remarks());
    }

    private static Line line(ShownScorecard shown, MeasureRow row) {
        var measure = row.measure();
        var standing = row.standing().status();
        return new Line(
                measure.name(),
                measure.target() + " · " + measure.owners(),
                row.cells().stream()
                        .map(cell ->
                                place(cell.shown(), cell.status(), cell.status().word()))
                        .toList(),
                place("", standing, row.standing().words(shown.today())));
    }

    private static Place place(String shown, Status status, String word) {
        return new Place(shown, status.look().shape(), word, status.look().look());
    }
}
