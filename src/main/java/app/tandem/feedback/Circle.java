package app.tandem.feedback;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.tandem.partnership.Member;
import app.tandem.partnership.Realms;
import app.tandem.partnership.Side;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The people who may read one piece of feedback: its author, and whoever belongs to the realm it was given to. The
 * audience named before sending, every query and history all follow from these two.
 */
record Circle(UUID authorId, String realm) {
    private static final UUID NOBODY = new UUID(0, 0);

    /** The same rule for the database: {@code :me} is the reader, {@code :realms} are the reader's. */
    static final String QUERY = " (f.authorId = :me or f.realm in :realms) ";

    static Circle of(UUID authorId, Recipient recipient, Visibility visibility) {
        return new Circle(
                authorId,
                switch (visibility) {
                    case BOTH_TEAMS -> Realms.SHARED;
                    case RECIPIENT -> recipientRealm(recipient);
                });
    }

    /** An auditor reads what is shared; what they once wrote for somebody's eyes is not. */
    static UUID reader(Member member) {
        return member.audits() ? NOBODY : member.personId();
    }

    private static String recipientRealm(Recipient recipient) {
        var person = recipient.personId();
        return person == null ? Realms.side(recipient.side()) : Realms.person(person);
    }

    Set<String> realms() {
        // A set of both is one where somebody writes to themselves.
        return realm.equals(Realms.SHARED)
                ? Set.of(realm)
                : Stream.of(realm, Realms.person(authorId)).collect(toUnmodifiableSet());
    }

    /** Both teams are more than one side, and one side is more than a person. */
    boolean isWiderThan(Circle other) {
        return width() > other.width();
    }

    private int width() {
        if (realm.equals(Realms.SHARED)) {
            return 2;
        }
        return Stream.of(Side.values()).map(Realms::side).anyMatch(realm::equals) ? 1 : 0;
    }

    boolean includes(Set<String> readersRealms) {
        return realms().stream().anyMatch(readersRealms::contains);
    }
}
