package app.tandem.scorecards.ui;

import app.tandem.history.AuditorReads;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Source;
import app.tandem.scorecards.Scorecards;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** All readings of the partnership as a file for a spreadsheet. */
class ExportLink extends Anchor {
    ExportLink(Scorecards scorecards, AuditorReads auditorReads, CurrentMember currentMember) {
        super(handler(scorecards, auditorReads, currentMember), "Export");
        addClassName("like-a-button");
    }

    private static DownloadHandler handler(
            Scorecards scorecards, AuditorReads auditorReads, CurrentMember currentMember) {
        var member = currentMember.get();
        return DownloadHandler.fromInputStream(event -> {
            // Asked again as the member: whoever has left meanwhile gets nothing.
            var csv = currentMember
                    .actAs(Source.UI, member, () -> {
                        auditorReads.opened("scorecard", "Scorecard, exported");
                        return scorecards.export();
                    })
                    .getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(csv), "scorecard-" + member.slug() + ".csv", "text/csv", csv.length);
        });
    }
}
