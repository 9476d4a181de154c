package app.tandem.people.ui;

import app.tandem.partnership.Seat;
import app.tandem.partnership.SeatHolder;
import app.tandem.partnership.Side;
import app.tandem.people.AwaitedSeat;
import java.util.List;

/** One seat of one side and who is in it; nobody in it is said as clearly. */
record SeatLine(Side side, String company, Seat seat, List<SeatHolder> holders, List<AwaitedSeat> awaited) {
    static List<SeatLine> of(Side side, String company, List<SeatHolder> held, List<AwaitedSeat> awaited) {
        return Seat.ofASide().stream()
                .map(seat -> new SeatLine(
                        side,
                        company,
                        seat,
                        held.stream()
                                .filter(one -> one.side() == side && one.seat() == seat)
                                .toList(),
                        awaited.stream()
                                .filter(one -> one.side() == side && one.seat() == seat)
                                .toList()))
                .toList();
    }

    boolean isEmpty() {
        return holders.stream().allMatch(SeatHolder::deputy);
    }

    boolean hasDeputy() {
        return holders.stream().anyMatch(SeatHolder::deputy);
    }
}
