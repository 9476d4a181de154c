package app.tandem.partnership;

import static app.tandem.partnership.Role.ADMIN;
import static app.tandem.partnership.Role.MEMBER;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody can want to do. Both sides have the same verbs on shared things; only administration differs. No verb
 * opens what is private to others: that is not a right, and no administrator has it.
 */
public enum Verb {
    READ_OWN_SIDE(
            EnumSet.of(MEMBER, ADMIN), "An auditor reads what both sides share, and nothing that belongs to one side."),
    WRITE_SHARED(
            EnumSet.of(MEMBER, ADMIN),
            "You are here as an auditor: you can read everything both sides share, and change nothing."),
    SIGN(EnumSet.of(MEMBER, ADMIN), "An auditor signs nothing. Ask the owner of that side."),
    INVITE_OWN_PEOPLE(
            EnumSet.of(ADMIN), "Only an administrator of your organisation can invite people. Ask one of them."),
    SEAT_OWN_PEOPLE(
            EnumSet.of(ADMIN),
            "Only an administrator of your organisation can give and end its seats. Ask one of them."),
    LOOK_AFTER_OWN_PEOPLE(
            EnumSet.of(ADMIN), "Only an administrator of your organisation looks after its people. Ask one of them."),
    SET_CALENDAR(EnumSet.of(ADMIN), "Only an administrator of your organisation sets its calendar. Ask one of them."),
    NAME_PROGRAMMES(
            EnumSet.of(ADMIN), "Only an administrator of either side names and ends programmes. Ask one of them."),
    LOOK_AFTER_DISPLAYS(
            EnumSet.of(ADMIN), "Only an administrator of either side looks after wall displays. Ask one of them."),
    INVITE_FIRST_ADMIN_OF_A_CLIENT(EnumSet.of(ADMIN), Side.BPO, Sentences.BPO_ADMIN),
    CREATE_PARTNERSHIPS(EnumSet.of(ADMIN), Side.BPO, Sentences.BPO_ADMIN),
    SET_UP_SIGN_IN(EnumSet.of(ADMIN), Side.BPO, Sentences.BPO_ADMIN),
    CHOOSE_PACKS(EnumSet.of(ADMIN), Side.BPO, Sentences.BPO_ADMIN),
    LOOK_AFTER_TOKENS(
            EnumSet.of(ADMIN),
            Side.BPO,
            "Only an administrator of the BPO makes and revokes access tokens. Ask one of them."),
    READ_OUTGOING_MAIL(EnumSet.of(ADMIN), Side.BPO, Sentences.BPO_ADMIN),
    READ_SECURITY_LOG(EnumSet.of(ADMIN), Side.BPO, Sentences.BPO_ADMIN);

    private final Set<Role> roles;
    private final Set<Side> sides;
    private final String refusal;

    Verb(Set<Role> roles, String refusal) {
        this(roles, EnumSet.allOf(Side.class), refusal);
    }

    Verb(Set<Role> roles, Side only, String refusal) {
        this(roles, EnumSet.of(only), refusal);
    }

    Verb(Set<Role> roles, Set<Side> sides, String refusal) {
        this.roles = roles;
        this.sides = sides;
        this.refusal = refusal;
    }

    public boolean isAllowed(Role role, Side side) {
        return roles.contains(role) && sides.contains(side);
    }

    /** What whoever may not do this is told. */
    NotAllowed refusal() {
        return new NotAllowed(refusal);
    }

    private static final class Sentences {
        static final String BPO_ADMIN = "Only an administrator of the BPO can do this. Ask one of them.";
    }
}
