package app.tandem.scorecards;

import app.tandem.partnership.Member;

/**
 * A measure in the list of a period to close.
 *
 * @param shown its value with the unit, empty without one
 * @param over whether the period is: what is not over is neither closed nor disputed
 * @param hindrance why it cannot be closed yet, in a sentence; empty when it can
 */
public record CloseLine(
        MeasureDetails measure, Cell cell, String shown, CloseState state, boolean over, String hindrance) {
    /** Whether the reader's own signature is what is missing. */
    public boolean canBeSignedBy(Member reader) {
        return hindrance.isEmpty() && state.awaited().contains(reader.side()) && measure.isSigner(reader);
    }
}
