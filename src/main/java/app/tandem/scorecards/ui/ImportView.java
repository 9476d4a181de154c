package app.tandem.scorecards.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.scorecards.ImportMapping;
import app.tandem.scorecards.ImportResult;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.ReadingImports;
import app.tandem.scorecards.ScorecardEvent;
import app.tandem.scorecards.Scorecards;
import app.tandem.scorecards.Spool;
import app.tandem.shell.Banner;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.ForWriting;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes in a file of readings: choose it, say what its columns mean, see what would happen, then let it happen. */
@Route(value = "scorecard/import", layout = PartnershipLayout.class)
@PageTitle("Import readings")
@PermitAll
class ImportView extends Main implements ForWriting {
    private final transient ReadingImports imports;
    private final transient Scorecards scorecards;
    private final transient ScorecardDialogs dialogs;
    private final transient Aside aside;
    private final Member member;
    private final Div steps = new Div();
    private final Paragraph chosen = new Paragraph();
    private @Nullable MappingCard mapping;
    private final transient FileInUse inUse = new FileInUse();
    private boolean lacksMeasures;

    ImportView(
            ReadingImports imports,
            Scorecards scorecards,
            ScorecardDialogs dialogs,
            CurrentMember currentMember,
            LiveUpdates live) {
        this.imports = imports;
        this.scorecards = scorecards;
        this.dialogs = dialogs;
        aside = new Aside(currentMember);
        member = currentMember.get();
        var header = new PageHeader("Import readings")
                .subtitle("A table with a column for each measure, or with one reading in each row");
        header.actions(new Button("Back to the scorecard", click -> toScorecard(QueryParameters.empty())));
        steps.addClassName("import-steps");
        add(header, steps);
        begin();
        live.show(this, ScorecardEvent.class, this::offerMeasures);
        addDetachListener(gone -> inUse.leave());
    }

    private void begin() {
        steps.removeAll();
        mapping = null;
        chosen.setVisible(false);
        lacksMeasures = scorecards.measures().isEmpty();
        if (lacksMeasures) {
            var choose = new Button("Choose measures", click -> dialogs.choose());
            choose.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(new EmptyState(
                    "First choose what to watch",
                    "The columns of your file are matched to the measures of this partnership, and there are none yet.",
                    choose));
            return;
        }
        var upload = new Upload(new ReadingUpload(this::receive));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ReadingFile.MAX_BYTES);
        upload.setAcceptedFileTypes(".csv", ".txt", ".tsv", ".xlsx", "text/csv", "text/plain");
        upload.setDropAllowed(true);
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(rejected -> steps.add(new Banner(new Span(rejected.getErrorMessage()))));
        steps.add(new Card(
                "1 · The file",
                new Paragraph("CSV or XLSX, up to 100 MB. Nothing is imported before you have seen what would happen."),
                upload,
                chosen));
    }

    /** Takes no more than is allowed, whatever the browser says about the size. */
    private void receive(UploadEvent event) throws IOException {
        Spool spool;
        try (var in = event.getInputStream()) {
            spool = Spool.of(in, ReadingFile.MAX_BYTES);
        }
        var file = ReadingFile.read(event.getFileName(), spool);
        aside.tell(() -> show(file));
    }

    void show(ReadingFile file) {
        inUse.take(file);
        work(file);
    }

    private void work(ReadingFile file) {
        begin();
        if (file.rowCount() > 0) {
            chosen.setText("Chosen: %s, %s".formatted(file.name(), rows(file)));
            chosen.setVisible(true);
            steps.add(new RecognisedCard(file, (encoding, delimiter, sheet) -> {
                try {
                    var other = file.rows().again(encoding, delimiter, sheet);
                    inUse.understoodAs(other);
                    work(other);
                } catch (Refusal no) {
                    work(file);
                    steps.addComponentAsFirst(new Banner(new Span(no.sentence())));
                }
            }));
        }
        if (!file.isReadable()) {
            steps.add(new ProblemsCard(file.name(), file.problems()));
            return;
        }
        mapping =
                new MappingCard(file, imports, scorecards.measures(), member.zone(), dialogs::choose, aside, this::run);
        steps.add(mapping);
    }

    private static String rows(ReadingFile file) {
        return file.rowCount() == 1 ? "1 row" : "%,d rows".formatted(file.rowCount());
    }

    private void offerMeasures() {
        if (mapping != null) {
            mapping.offer(scorecards.measures());
        } else if (lacksMeasures) {
            begin();
        }
    }

    private void run(MappingCard card, ReadingFile file, ImportMapping mapping, String reason) {
        var underWay = new UnderWay("Importing " + file.name(), "You may close this page; the import goes on.");
        steps.removeAll();
        this.mapping = null;
        steps.add(underWay);
        double cells =
                Math.max(1, file.rowCount() * Math.max(1, mapping.measures().size()));
        aside.run(
                () -> inUse.keptWhile(() -> imports.importReadings(
                        file,
                        mapping,
                        reason,
                        readings -> aside.tell(
                                () -> underWay.isAt(readings / cells, "%,d readings so far".formatted(readings))))),
                this::done,
                failure -> failed(failure, card));
    }

    private void done(ImportResult result) {
        steps.removeAll();
        var look = new Button("See the scorecard", click -> toScorecard(ScorecardAddress.until(result.until())));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        var banner = new Banner(new Span(result.sentence()), look, new Button("Import another file", click -> begin()));
        banner.addClassName("news");
        steps.add(banner);
    }

    /** What was chosen and written stays, beside what is there by now. */
    private void failed(Throwable failure, MappingCard card) {
        begin();
        chosen.setVisible(true);
        mapping = card;
        steps.add(card);
        card.compare();
        if (failure instanceof Refusal refusal) {
            steps.addComponentAsFirst(new Banner(new Span(refusal.sentence())));
        } else {
            Aside.show(failure);
        }
    }

    private void toScorecard(QueryParameters where) {
        UI.getCurrent().navigate(ScorecardView.class, new RouteParameters("partnership", member.slug()), where);
    }
}
