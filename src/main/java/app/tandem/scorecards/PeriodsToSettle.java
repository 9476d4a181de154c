package app.tandem.scorecards;

import app.tandem.partnership.Member;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Numbers that the other side disputes, and periods that it has closed or wants open again. */
@Component
@Order(35)
class PeriodsToSettle implements WaitingThings {
    private final Disputes disputes;
    private final Closes closes;

    PeriodsToSettle(Disputes disputes, Closes closes) {
        this.disputes = disputes;
        this.closes = closes;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        var waiting = new ArrayList<Waiting>();
        disputes.open().stream()
                .filter(dispute -> dispute.waitsFor(member))
                .forEach(dispute -> waiting.add(new Waiting(
                        "Answer a dispute: " + dispute.measure().name() + ", "
                                + dispute.period().label(),
                        "%s instead of %s: “%s”".formatted(dispute.proposed(), dispute.was(), dispute.reason()),
                        "Answer",
                        "scorecard?ask=disputes",
                        dispute.by(),
                        dispute.side())));
        var lines = closes.waiting();
        lines.stream()
                .filter(line -> line.state().isHalfClosed() && line.canBeSignedBy(member))
                .collect(Collectors.groupingBy(line -> line.cell().period()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(period -> waiting.add(new Waiting(
                        "Close " + period.getKey().label(),
                        "The other side has closed " + counted(period.getValue()),
                        "Look and close",
                        "scorecard?ask=close&until=" + period.getKey().end())));
        lines.stream()
                .filter(line -> line.state().isReopeningAsked()
                        && line.state().reopenAskedBySide() != member.side()
                        && line.measure().isSigner(member))
                .forEach(line -> waiting.add(new Waiting(
                        "Open again? " + line.measure().name() + ", "
                                + line.cell().period().label(),
                        "%s: “%s”"
                                .formatted(
                                        line.state().reopenAskedBy(),
                                        line.state().reopenBecause()),
                        "Look",
                        "scorecard?ask=close&until=" + line.cell().period().end())));
        return waiting;
    }

    private static String counted(List<CloseLine> lines) {
        return lines.size() == 1 ? "“" + lines.getFirst().measure().name() + "”" : lines.size() + " measures";
    }
}
