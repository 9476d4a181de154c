package app.tandem.scorecards.ui;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Source;
import app.tandem.scorecards.ImportResult;
import app.tandem.scorecards.ReadingFile;
import app.tandem.scorecards.ReadingImports;
import app.tandem.scorecards.Scorecards;
import app.tandem.shell.Banner;
import app.tandem.shell.Card;
import app.tandem.shell.EmptyState;
import app.tandem.shell.PageHeader;
import app.tandem.shell.PartnershipLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in a file of readings: choose it, say what its columns mean, see what would happen, then let it happen. */
@Route(value = "scorecard/import", layout = PartnershipLayout.class)
@PageTitle("Import readings")
@PermitAll
class ImportView extends Main {
    private static final Logger LOG = LoggerFactory.getLogger(ImportView.class);

    private final transient ReadingImports imports;
    private final transient Scorecards scorecards;
    private final transient ScorecardDialogs dialogs;
    private final transient CurrentMember currentMember;
    private final Member member;
    private final Div steps = new Div();

    ImportView(ReadingImports imports, Scorecards scorecards, ScorecardDialogs dialogs, CurrentMember currentMember) {
        this.imports = imports;
        this.scorecards = scorecards;
        this.dialogs = dialogs;
        this.currentMember = currentMember;
        member = currentMember.get();
        var header = new PageHeader("Import readings")
                .subtitle(
                        "A table with one row for each day or period: a column with the date, a column for each measure");
        header.actions(new Button("Back to the scorecard", click -> toScorecard()));
        steps.addClassName("import-steps");
        add(header, steps);
        begin();
    }

    private void begin() {
        steps.removeAll();
        if (scorecards.measures().isEmpty()) {
            var choose = new Button("Choose measures", click -> dialogs.choose());
            choose.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(new EmptyState(
                    "First choose what to watch",
                    "The columns of your file are matched to the measures of this partnership, and there are none yet.",
                    choose));
            return;
        }
        var upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".csv", ".txt", ".tsv", "text/csv", "text/plain");
        upload.setDropAllowed(true);
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.addFileRejectedListener(rejected -> steps.add(new Banner(new Span(rejected.getErrorMessage()))));
        steps.add(new Card(
                "1 · The file",
                new Paragraph(
                        "CSV with commas, semicolons or tabs, up to 20 MB. Nothing is imported before you have seen"
                                + " what would happen."),
                upload));
    }

    /** Reads no more than is allowed, whatever the browser says about the size. */
    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (var in = event.getInputStream()) {
            bytes = in.readNBytes(ReadingFile.MAX_BYTES + 1);
        }
        var file = ReadingFile.read(event.getFileName(), bytes);
        event.getUI().access(() -> show(file));
    }

    void show(ReadingFile file) {
        begin();
        if (!file.isReadable()) {
            steps.add(new ProblemsCard(file.name(), file.problems()));
            return;
        }
        steps.add(new MappingCard(file, imports, scorecards.measures(), (mapping, reason) -> {
            var ui = UI.getCurrent();
            var bar = new ProgressBar(0, 1);
            var words = new Paragraph("Importing…");
            words.getElement().setAttribute("aria-live", "polite");
            steps.removeAll();
            steps.add(new Card("Importing " + file.name(), bar, words));
            var rows = Math.max(1, file.rows().size() * mapping.measures().size());
            Thread.startVirtualThread(() -> run(
                    ui,
                    () -> imports.importReadings(
                            file,
                            mapping,
                            reason,
                            done -> ui.access(() -> {
                                bar.setValue(Math.min(1.0, (double) done / rows));
                                words.setText("%,d readings so far".formatted(done));
                            }))));
        }));
    }

    private void run(UI ui, java.util.function.Supplier<ImportResult> work) {
        try {
            var result = currentMember.actAs(Source.IMPORT, member, work);
            ui.access(() -> done(result));
        } catch (Refusal refusal) {
            ui.access(() -> refused(refusal.sentence()));
        } catch (RuntimeException broken) {
            var number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("An import broke ({})", number, broken);
            ui.access(() -> refused("Something broke on our side. What was imported up to here stays, and importing the"
                    + " same file again completes it. If it stays so, tell us the number " + number + "."));
        }
    }

    private void done(ImportResult result) {
        steps.removeAll();
        var look = new Button("See the scorecard", click -> toScorecard());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        var banner = new Banner(new Span(result.sentence()), look, new Button("Import another file", click -> begin()));
        banner.addClassName("news");
        steps.add(banner);
    }

    private void refused(String sentence) {
        begin();
        steps.addComponentAsFirst(new Banner(new Span(sentence)));
    }

    private void toScorecard() {
        UI.getCurrent().navigate(ScorecardView.class, new RouteParameters("partnership", member.slug()));
    }
}
