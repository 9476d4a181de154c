package app.tandem.coedit;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The texts that are open now. */
@Component
class Rooms {
    private static final Logger log = LoggerFactory.getLogger(Rooms.class);

    private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();
    private final TextLog textLog;
    private final CurrentMember currentMember;

    Rooms(TextLog textLog, CurrentMember currentMember) {
        this.textLog = textLog;
        this.currentMember = currentMember;
    }

    /** Every entering is followed by one leaving. */
    Room enter(UUID textId, Member member) {
        var entered = rooms.compute(textId, (id, open) -> {
            var room = open == null ? new Room(id, member, textLog, currentMember) : open;
            room.visitors++;
            return room;
        });
        entered.enter(member);
        return entered;
    }

    void leave(Room room) {
        settle(room);
        rooms.computeIfPresent(room.textId(), (id, open) -> {
            if (open == room) room.visitors--;
            return open.isLeft() && open.isSettled() ? null : open;
        });
    }

    Optional<Room> find(UUID textId) {
        return Optional.ofNullable(rooms.get(textId));
    }

    @Scheduled(fixedDelay = 250)
    void settleWhatRests() {
        rooms.values().forEach(room -> room.text().rest());
        rooms.values().stream().filter(Room::wantsToSettle).forEach(this::settle);
        closeWhatIsLeft();
    }

    /** What was kept only after the last visitor had left settles before its room is given up. */
    private void closeWhatIsLeft() {
        var left = rooms.values().stream().filter(Room::isLeft).toList();
        left.forEach(this::settle);
        left.forEach(room ->
                rooms.computeIfPresent(room.textId(), (id, open) -> open == room && open.isLeft() ? null : open));
    }

    void settle(Room room) {
        try {
            room.settle();
        } catch (RuntimeException e) {
            // Nothing is lost: the log has it, and the next pause or the next opening tries again.
            log.warn("A shared text could not be settled now", e);
        }
    }
}
