package app.tandem.drafts;

import static java.util.stream.Collectors.toMap;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Wording;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the acting person has typed and not yet saved. */
@Service
@Transactional
@TriedAgain
public class Drafts {
    private final FieldDraftRepository drafts;
    private final CurrentMember currentMember;

    Drafts(FieldDraftRepository drafts, CurrentMember currentMember) {
        this.drafts = drafts;
        this.currentMember = currentMember;
    }

    /** Every field of a thing for which something unsaved is kept. */
    @Transactional(readOnly = true)
    public Map<String, Draft> of(UUID subjectId) {
        if (currentMember.get().audits()) {
            return Map.of();
        }
        return drafts.findByPersonIdAndSubjectId(me(), subjectId).stream()
                .collect(toMap(FieldDraft::field, FieldDraft::draft));
    }

    /** Whether anybody has typed anything on a thing and not saved it, so that others need not each ask for their own. */
    @Transactional(readOnly = true)
    public boolean areKeptOf(UUID subjectId) {
        return drafts.existsBySubjectId(subjectId);
    }

    public void keep(UUID subjectId, String field, String value, String base) {
        write(me(), subjectId, field, value, base, null);
    }

    /** Keeps for a colleague what somebody else's change has overtaken. */
    public void giveBack(UUID personId, UUID subjectId, String field, String value, String base, String overtakenBy) {
        write(personId, subjectId, field, value, base, overtakenBy);
    }

    private void write(
            UUID personId, UUID subjectId, String field, String value, String base, @Nullable String overtakenBy) {
        var draft = drafts.findByPersonIdAndSubjectIdAndField(personId, subjectId, field)
                .orElseGet(() -> new FieldDraft(personId, subjectId, field));
        draft.say(Wording.atMost(Wording.MOST, value), base, overtakenBy);
        drafts.save(draft);
    }

    public void discard(UUID subjectId, String field) {
        drafts.findByPersonIdAndSubjectIdAndField(me(), subjectId, field).ifPresent(drafts::delete);
    }

    private UUID me() {
        return currentMember.get().personId();
    }
}
