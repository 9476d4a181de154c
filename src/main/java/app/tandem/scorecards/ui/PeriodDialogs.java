package app.tandem.scorecards.ui;

import app.tandem.drafts.Drafts;
import app.tandem.live.LiveUpdates;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.scorecards.CellDetails;
import app.tandem.scorecards.CloseLine;
import app.tandem.scorecards.Closes;
import app.tandem.scorecards.Commentaries;
import app.tandem.scorecards.DisputeDetails;
import app.tandem.scorecards.Disputes;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Period;
import app.tandem.shell.HistoryDialog;
import app.tandem.shell.KeptTyping;
import app.tandem.shell.SureDialog;
import app.tandem.shell.WordsDialog;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what is said about a period beside its value: disputes, closing, and why it is so. */
@Component
class PeriodDialogs {
    private final Disputes disputes;
    private final Closes closes;
    private final Commentaries commentaries;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final Drafts drafts;

    PeriodDialogs(
            Disputes disputes,
            Closes closes,
            Commentaries commentaries,
            Partnerships partnerships,
            CurrentMember currentMember,
            Drafts drafts) {
        this.disputes = disputes;
        this.closes = closes;
        this.commentaries = commentaries;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.drafts = drafts;
    }

    /** @param leave closes what it is shown in, before anything opens over it */
    CellTalk talk(CellDetails details, Runnable leave) {
        var measure = details.measure().id();
        var period = details.cell().period();
        return new CellTalk(
                details,
                new CellTalk.Said(
                        disputes.of(measure, period),
                        closes.of(measure, period),
                        commentaries
                                .of(measure, period)
                                .map(text -> text.words())
                                .orElse("")),
                currentMember.get(),
                this,
                leave);
    }

    String company(Side side) {
        return partnerships.company(side).name();
    }

    void dispute(CellDetails details) {
        var measure = details.measure();
        var period = details.cell().period();
        new DisputeDialog(
                        details,
                        kept(measure.id(), "dispute " + period.start() + " "),
                        (value, reason) -> disputes.raise(measure.id(), period, value, reason))
                .open();
    }

    void answer(DisputeDetails dispute) {
        new AnswerDisputeDialog(dispute, disputes, kept(dispute.id(), "answer ")).open();
    }

    void disputes(LiveUpdates live) {
        new DisputesDialog(disputes, currentMember.get(), this).open(live);
    }

    void withdraw(DisputeDetails dispute) {
        new SureDialog(
                        "Withdraw what you dispute?",
                        "%s, %s stays at %s. What you said stays in its history."
                                .formatted(
                                        dispute.measure().name(),
                                        dispute.period().label(),
                                        dispute.was()),
                        "Withdraw it",
                        () -> disputes.withdraw(dispute.id()))
                .open();
    }

    void history(DisputeDetails dispute) {
        new HistoryDialog(
                        "Dispute about " + dispute.measure().name() + ", "
                                + dispute.period().label(),
                        disputes.history(dispute.id()),
                        currentMember.get().zone())
                .open();
    }

    /** @param measure null for what is said about the period of the whole scorecard */
    void comment(@Nullable MeasureDetails measure, Period period) {
        var me = currentMember.get();
        var about = measure == null ? null : measure.id();
        new CommentaryDialog(
                        measure == null ? "" : measure.name(),
                        period,
                        commentaries.of(about, period),
                        () -> commentaries.begin(about, period),
                        me)
                .open();
    }

    void close(Period newest, LiveUpdates live) {
        new ClosePeriodDialog(newest, closes, currentMember.get(), this).open(live);
    }

    void sign(CloseLine line) {
        closes.sign(line.cell().period(), Map.of(line.measure().id(), line.shown()));
    }

    void reopen(CloseLine line) {
        var state = line.state();
        var period = line.cell().period();
        var id = line.measure().id();
        if (!state.isClosed() || state.isReopeningAsked()) {
            closes.reopen(id, period, "");
            return;
        }
        new WordsDialog(
                        "Ask to open %s again".formatted(period.label()),
                        "Why should it be open again?",
                        "It stays closed until the other side agrees.",
                        kept(id, "reopen " + period.start() + " "),
                        why -> closes.reopen(id, period, why))
                .open();
    }

    void keepClosed(CloseLine line) {
        closes.keepClosed(line.measure().id(), line.cell().period());
    }

    List<CloseLine> waiting() {
        return closes.waiting();
    }

    private KeptTyping kept(UUID subject, String form) {
        return new KeptTyping(drafts, subject, form);
    }
}
