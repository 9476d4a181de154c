package app.tandem.proposals;

import app.tandem.partnership.Side;

/** The option that somebody has chosen for their side. */
public record Choice(Side side, String letter, String chooser) {}
