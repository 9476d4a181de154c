package app.tandem.portfolio;

import app.tandem.partnership.Member;
import app.tandem.shell.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * How one partnership of a person stands, and what it wants from them.
 *
 * @param toSign titles of the goals that wait for their signature
 * @param unanswered what is overdue to be answered, in words
 */
public record PortfolioRow(
        Member member,
        boolean beingSetUp,
        int measures,
        int offTarget,
        int lateMeasures,
        List<String> toSign,
        List<String> unanswered,
        int lateActions) {
    private static final int OFF_TARGET_WEIGHS = 3;
    private static final int A_PROMISE_WEIGHS = 2;

    /** The higher, the more it needs this person. */
    int weight() {
        return OFF_TARGET_WEIGHS * offTarget
                + A_PROMISE_WEIGHS * (toSign.size() + unanswered.size() + lateActions)
                + lateMeasures
                + (beingSetUp ? 1 : 0);
    }

    public Status look() {
        if (offTarget > 0 || !unanswered.isEmpty() || lateActions > 0) {
            return Status.OFF;
        }
        if (weight() > 0) {
            return Status.WATCH;
        }
        return measures == 0 ? Status.LATE : Status.GOOD;
    }

    /** "Off target", or what else its colour says. */
    public String word() {
        return switch (look()) {
            case OFF -> offTarget > 0 ? "Off target" : "Overdue";
            case WATCH -> beingSetUp ? "Being set up" : "Waits";
            case GOOD -> "On target";
            default -> "No data";
        };
    }

    /** "3 measures off target; your signature is awaited on “Halve refund errors”". */
    public String reasons() {
        var reasons = new ArrayList<String>();
        if (beingSetUp) {
            reasons.add("being set up");
        }
        if (offTarget > 0) {
            reasons.add(counted(offTarget, "measure", "measures") + " off target");
        }
        if (!toSign.isEmpty()) {
            reasons.add("your signature is awaited on “" + toSign.getFirst() + "”"
                    + (toSign.size() > 1 ? " and " + (toSign.size() - 1) + " more" : ""));
        }
        reasons.addAll(unanswered);
        if (lateActions > 0) {
            reasons.add(counted(lateActions, "action", "actions") + " of yours overdue");
        }
        if (lateMeasures > 0) {
            reasons.add(counted(lateMeasures, "measure has", "measures have") + " no data in time");
        }
        if (reasons.isEmpty()) {
            return measures == 0 ? "Nothing is measured yet" : "Everything on target, nothing waits for you";
        }
        var sentence = String.join("; ", reasons);
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
