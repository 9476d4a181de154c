package app.tandem.mentions;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.Set;

/** What can happen to a mention; nobody learns of it but who was mentioned. */
public sealed interface MentionEvent extends PartnershipEvent {
    Set<String> realms();

    record Made(Member by, Set<String> realms) implements MentionEvent {}

    record Read(Member by, Set<String> realms) implements MentionEvent {}
}
