package app.tandem.coedit;

import app.tandem.partnership.Member;
import java.util.UUID;

/** Who was let in to which text, and what of it their browser has already. */
record Admission(Member member, UUID textId, String client, Since since, boolean mayWrite) {
    static final String NAME = Admission.class.getName();
}
