package app.tandem.partnership;

/** How far somebody's word goes, whichever side they are on. */
public enum Role {
    MEMBER,
    /** Answers for their organisation's people; of shared things they may do exactly what a member may. */
    ADMIN,
    /** Reads what both sides share, until a day that was named beforehand. */
    AUDITOR
}
