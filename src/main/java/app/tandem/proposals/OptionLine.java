package app.tandem.proposals;

import app.tandem.partnership.Side;

/** An option with the side that it came from. */
public record OptionLine(String letter, Side side, String author, String words) {}
