package app.tandem.coedit;

import app.tandem.partnership.Member;
import java.util.UUID;

/** Who was let in to which text, from which version of it their browser wants to be told. */
record Admission(Member member, UUID textId, String client, int from, boolean mayWrite) {
    static final String NAME = Admission.class.getName();
}
