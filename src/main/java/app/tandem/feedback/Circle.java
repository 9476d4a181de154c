package app.tandem.feedback;

import app.tandem.partnership.Realms;
import java.util.Set;
import java.util.UUID;

/**
 * The people who may read one piece of feedback: its author, and whoever belongs to the realm it was given to. The
 * audience named before sending, every query and history all follow from these two.
 */
record Circle(UUID authorId, String realm) {
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

    private static String recipientRealm(Recipient recipient) {
        var person = recipient.personId();
        return person == null ? Realms.side(recipient.side()) : Realms.person(person);
    }

    Set<String> realms() {
        return realm.equals(Realms.SHARED) ? Set.of(realm) : Set.of(realm, Realms.person(authorId));
    }

    boolean includes(Set<String> readersRealms) {
        return realms().stream().anyMatch(readersRealms::contains);
    }
}
