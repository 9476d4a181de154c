package app.tandem.partnership;

/** A person has left a partnership and may see nothing of it from now on. */
public record MembershipEnded(Member member) {}
