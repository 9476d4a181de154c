package app.tandem.people;

import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;

/** A seat to which somebody is invited who is not here yet; both sides see that, and only the own side sees who. */
public record AwaitedSeat(Side side, Seat seat, boolean deputy) {}
