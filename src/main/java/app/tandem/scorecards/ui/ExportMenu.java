package app.tandem.scorecards.ui;

import app.tandem.history.AuditorReads;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Source;
import app.tandem.scorecards.ExportFormat;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.ScorecardExports;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be taken away from a scorecard: what is on the screen, in three kinds of file, or every reading. */
class ExportMenu extends Div {
    private static final int SIZE_UNKNOWN = -1;

    private final transient ScorecardExports exports;
    private final transient AuditorReads auditorReads;
    private final transient CurrentMember currentMember;
    private final Member member;
    private final UnorderedList choices = new UnorderedList();

    /**
     * What is on the screen.
     *
     * @param endsOn the day that its periods end with, null for those that are shown by themselves
     * @param view which measures, in words
     */
    record Shown(@Nullable LocalDate endsOn, String view, Predicate<MeasureDetails> which) {}

    ExportMenu(
            ScorecardExports exports, AuditorReads auditorReads, CurrentMember currentMember, Supplier<Shown> shown) {
        this.exports = exports;
        this.auditorReads = auditorReads;
        this.currentMember = currentMember;
        member = currentMember.get();
        choices.addClassNames("rows", "export-choices");
        for (var format : ExportFormat.values()) {
            offer("This view as " + format, format.ending(), format.mediaType(), () -> {
                var now = shown.get();
                return new ByteArrayInputStream(exports.shown(format, now.endsOn(), now.view(), now.which()));
            });
        }
        offer("All readings as CSV", "-readings.csv", ExportFormat.CSV.mediaType(), exports::readings);
        var open = new Button("Export");
        open.getElement().setAttribute("aria-haspopup", "dialog");
        var popover = new Popover(choices);
        popover.setTarget(open);
        popover.setAriaLabel("Export");
        popover.addThemeName("arrow");
        popover.setAutofocus(true);
        add(open, popover);
    }

    private void offer(String words, String ending, String mediaType, Supplier<InputStream> file) {
        var link = new Anchor(handler(ending, mediaType, file), words);
        choices.add(new ListItem(link));
    }

    private DownloadHandler handler(String ending, String mediaType, Supplier<InputStream> file) {
        return DownloadHandler.fromInputStream(event -> {
            // Asked again as the member: whoever has left meanwhile gets nothing.
            var content = currentMember.actAs(Source.UI, member, () -> {
                auditorReads.opened("scorecard", "Scorecard, exported");
                return file.get();
            });
            return new DownloadResponse(content, "scorecard-" + member.slug() + ending, mediaType, SIZE_UNKNOWN);
        });
    }
}
