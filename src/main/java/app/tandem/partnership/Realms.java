package app.tandem.partnership;

import java.util.Set;
import java.util.UUID;

/** The circles of people who may know of a thing: both sides, one side, or single persons. */
public final class Realms {
    public static final String SHARED = "SHARED";

    private Realms() {}

    public static String side(Side side) {
        return "SIDE:" + side.name();
    }

    public static String person(UUID personId) {
        return "PERSON:" + personId;
    }

    /** Every realm that a member may look into; an auditor looks into none but the shared one. */
    public static Set<String> of(Member member) {
        return of(member.side(), member.personId(), member.may(Verb.READ_OWN_SIDE));
    }

    public static Set<String> of(Colleague colleague) {
        return of(colleague.side(), colleague.personId(), !colleague.audits());
    }

    private static Set<String> of(Side side, UUID personId, boolean readsOwnSide) {
        return readsOwnSide ? Set.of(SHARED, side(side), person(personId)) : Set.of(SHARED);
    }
}
