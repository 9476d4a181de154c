package app.tandem.coedit;

import app.tandem.history.Change;
import app.tandem.history.Chronicled;
import app.tandem.history.FieldChange;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Verb;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The texts of the current partnership that several people may write at once. */
@Service
@Transactional
public class SharedTexts {
    /** In characters; a page of a book has 2,000. */
    public static final int LONGEST = 100_000;

    private final SharedTextRepository texts;
    private final TextLog log;
    private final Rooms rooms;
    private final List<TextAccess> access;
    private final History history;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;

    SharedTexts(
            SharedTextRepository texts,
            TextLog log,
            Rooms rooms,
            List<TextAccess> access,
            History history,
            Partnerships partnerships,
            CurrentMember currentMember,
            ApplicationEventPublisher events) {
        this.texts = texts;
        this.log = log;
        this.rooms = rooms;
        this.access = access;
        this.history = history;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.events = events;
    }

    /** A new text, in the transaction of the thing that it belongs to. */
    public UUID begin(String words) {
        if (words.length() > LONGEST) {
            throw new Refusal("This text is too long: it holds " + LONGEST + " characters at most.");
        }
        var text = texts.save(new SharedText(words.replace("\r\n", "\n").replace('\r', '\n')));
        events.publishEvent(new TextBegun(currentMember.get(), text.id(), text.text()));
        return text.id();
    }

    /** The text as its writers have it, also when it has not settled yet; without what is only on its way to the log. */
    @Transactional(readOnly = true)
    public String read(UUID textId) {
        var settled = log.settled(textId);
        var open = rooms.find(textId);
        if (open.isPresent()) {
            return open.get().text().state().text();
        }
        var words = settled.text();
        var since = log.since(textId, settled.version());
        if (since != null) {
            for (var update : since) {
                words = update.applyTo(words);
            }
        }
        return words;
    }

    /** The words on which its writers have settled. */
    @Transactional(readOnly = true)
    public String settled(UUID textId) {
        return log.settled(textId).text();
    }

    /** Makes the text say this, as an edit like any other: whoever writes on it sees it happen and can take it on. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void rewrite(UUID textId, String words) {
        var member = currentMember.get();
        if (reach(member, textId) != Reach.WRITE) {
            throw new NotFound("This text does not exist.");
        }
        var room = rooms.enter(textId, member);
        try {
            room.rewrite(member, words);
        } finally {
            rooms.leave(room);
        }
    }

    /** Whether nobody is writing on it: what everybody reads is what has been kept. */
    @Transactional(readOnly = true)
    public boolean isSettled(UUID textId) {
        var isOnItsWay =
                rooms.find(textId).filter(room -> !room.text().isKept()).isPresent();
        return !isOnItsWay && read(textId).equals(settled(textId));
    }

    /** What was changed by whom at each settling, newest first, in the words by which its page calls this text. */
    @Transactional(readOnly = true)
    public List<Change> history(UUID textId, String called) {
        return history.of(SharedText.class, textId).stream()
                .map(change -> change.of(
                        called,
                        change.fields().stream()
                                .map(field -> new FieldChange(called, field.from(), field.to()))
                                .toList()))
                .toList();
    }

    /** Of those who wrote until it settled, the one by whom it came to say this. */
    @Transactional(readOnly = true)
    public Optional<UUID> writerOf(TextSettled settled, Predicate<String> says) {
        var updates = log.since(settled.textId(), settled.since());
        var words = settled.before();
        @Nullable UUID writer = null;
        for (var update : updates == null ? List.<Update>of() : updates) {
            var before = words;
            words = update.applyTo(words);
            if (says.test(words) && (writer == null || !says.test(before))) {
                writer = update.personId();
            }
        }
        return Optional.ofNullable(writer);
    }

    /** For whoever waits for this person to come here. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void opened(UUID textId) {
        var member = currentMember.get();
        require(member, textId);
        events.publishEvent(new TextOpened(member, textId));
    }

    /** The page of the thing to which a text belongs. */
    @Transactional(readOnly = true)
    public Optional<Chronicled.Headline> placeOf(UUID textId) {
        return access.stream().flatMap(owner -> owner.placeOf(textId).stream()).findFirst();
    }

    /** Everybody of both sides who may read a text, whom its writers can mention. */
    @Transactional(readOnly = true)
    public List<Nameable> readers(UUID textId) {
        var me = currentMember.get();
        require(me, textId);
        return Nameable.all(partnerships.members().stream()
                .filter(member -> currentMember.actAs(currentMember.source(), member, () -> letsRead(member, textId)))
                .toList());
    }

    @Transactional(readOnly = true)
    public boolean mayRead(UUID textId) {
        return reach(currentMember.get(), textId) != Reach.NOTHING;
    }

    void require(Member member, UUID textId) {
        if (reach(member, textId) == Reach.NOTHING) {
            throw new NotFound("This text does not exist.");
        }
    }

    Reach reach(Member member, UUID textId) {
        if (!log.has(textId)) {
            return Reach.NOTHING;
        }
        if (!letsRead(member, textId)) {
            return Reach.NOTHING;
        }
        return member.may(Verb.WRITE_SHARED) && access.stream().allMatch(owner -> owner.mayWrite(member, textId))
                ? Reach.WRITE
                : Reach.READ;
    }

    private boolean letsRead(Member member, UUID textId) {
        return access.stream().allMatch(owner -> owner.mayRead(member, textId));
    }
}
