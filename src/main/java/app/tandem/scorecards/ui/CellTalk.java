package app.tandem.scorecards.ui;

import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.CellDetails;
import app.tandem.scorecards.CloseLine;
import app.tandem.scorecards.DisputeDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** What both sides say about a value: whether it is disputed or closed, and why it is so. */
class CellTalk extends Div {
    private static final int EXCERPT = 160;

    /** @param words why it is so, as far as somebody has said it */
    record Said(List<DisputeDetails> disputes, CloseLine close, String words) {}

    private final CellDetails details;
    private final transient PeriodDialogs dialogs;
    private final transient Runnable leave;
    private final transient Member reader;

    CellTalk(CellDetails details, Said said, Member reader, PeriodDialogs dialogs, Runnable leave) {
        this.details = details;
        this.dialogs = dialogs;
        this.leave = leave;
        this.reader = reader;
        addClassName("cell-talk");
        said.disputes().stream().findFirst().ifPresent(this::dispute);
        if (!said.words().isBlank()) {
            var words = new Paragraph("Why it is so: “" + excerpt(said.words()) + "”");
            words.addClassName("said");
            add(words);
        }
        closed(said.close());
        steps(said);
    }

    private static String excerpt(String words) {
        return words.codePointCount(0, words.length()) <= EXCERPT
                ? words.strip()
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT)).strip() + "…";
    }

    /** Both values side by side, and what was said to it. */
    private void dispute(DisputeDetails dispute) {
        var box = new Div();
        box.addClassName("dispute");
        box.add(new Paragraph(
                dispute.isOpen()
                        ? "%s of %s says %s instead of %s: “%s”"
                                .formatted(
                                        dispute.by(),
                                        dialogs.company(dispute.side()),
                                        dispute.proposed(),
                                        dispute.was(),
                                        dispute.reason())
                        : over(dispute)));
        if (dispute.isOpen() && writes()) {
            var buttons = new Div();
            buttons.addClassName("actions");
            if (dispute.waitsFor(reader)) {
                buttons.add(way("Answer", () -> dialogs.answer(dispute)));
            } else if (dispute.isBy(reader)) {
                buttons.add(way("Withdraw", () -> dialogs.withdraw(dispute)));
            }
            box.add(buttons);
        }
        add(box);
    }

    private static String over(DisputeDetails dispute) {
        var why = dispute.answer().isEmpty() ? "" : ": “" + dispute.answer() + "”";
        var said = dispute.by() + " disputed it (" + dispute.proposed() + " instead of " + dispute.was() + "). ";
        return switch (dispute.state()) {
            case ACCEPTED, PARTLY -> "%s%s agreed on %s%s".formatted(said, dispute.answeredBy(), dispute.agreed(), why);
            case REJECTED -> "%s%s did not accept it%s".formatted(said, dispute.answeredBy(), why);
            case WITHDRAWN, OPEN -> said + "It was withdrawn.";
        };
    }

    private void closed(CloseLine close) {
        var state = close.state();
        if (state.isReopeningAsked()) {
            add(new Paragraph("Closed by both sides. %s asks to open it again: “%s”"
                    .formatted(state.reopenAskedBy(), state.reopenBecause())));
        } else if (state.isClosed()) {
            add(new Paragraph("Closed by %s and %s.".formatted(state.clientSigner(), state.bpoSigner())));
        } else if (state.isHalfClosed()) {
            var missing = state.awaited().iterator().next();
            add(new Paragraph("%s has closed it, %s has not yet."
                    .formatted(
                            missing == Side.CLIENT ? state.bpoSigner() : state.clientSigner(),
                            dialogs.company(missing))));
        }
    }

    private void steps(Said said) {
        var buttons = new ArrayList<Button>();
        if (writes() || !said.words().isBlank()) {
            buttons.add(way(
                    said.words().isBlank() ? "Say why" : "Why it is so",
                    () -> dialogs.comment(details.measure(), details.cell().period())));
        }
        var open = said.disputes().stream().anyMatch(DisputeDetails::isOpen);
        if (writes()
                && said.close().over()
                && details.cell().value() != null
                && !open
                && !said.close().state().isClosed()) {
            buttons.add(way("Dispute", () -> dialogs.dispute(details)));
        }
        said.disputes().stream()
                .findFirst()
                .ifPresent(dispute -> buttons.add(way("Dispute’s history", () -> dialogs.history(dispute))));
        if (writes() && details.measure().isSigner(reader)) {
            closing(said.close(), buttons);
        }
        var actions = new Div();
        actions.addClassName("actions");
        buttons.forEach(actions::add);
        add(actions);
    }

    private void closing(CloseLine close, List<Button> buttons) {
        var state = close.state();
        if (close.canBeSignedBy(reader)) {
            buttons.add(way("Close it", () -> dialogs.sign(close)));
        } else if (state.isHalfClosed()) {
            buttons.add(way("Take my closing back", () -> dialogs.reopen(close)));
        } else if (state.isReopeningAsked()) {
            if (state.reopenAskedBySide() != reader.side()) {
                buttons.add(way("Open it again", () -> dialogs.reopen(close)));
            }
            buttons.add(way("Keep it closed", () -> dialogs.keepClosed(close)));
        } else if (state.isClosed()) {
            buttons.add(way("Ask to open it again", () -> dialogs.reopen(close)));
        }
    }

    private boolean writes() {
        return reader.may(Verb.WRITE_SHARED);
    }

    private Button way(String words, Runnable way) {
        return new Button(words, click -> {
            leave.run();
            way.run();
        });
    }
}
