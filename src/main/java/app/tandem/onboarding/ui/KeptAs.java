package app.tandem.onboarding.ui;

import app.tandem.drafts.Draft;
import app.tandem.drafts.Drafts;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;

/** Keeps what an admin types for a partnership, on a page that stands outside of it. */
record KeptAs(Member member, CurrentMember currentMember, Drafts drafts) {
    private static final int EVERY_MS = 250;

    void keep(TextFieldBase<?, String> input, String field) {
        currentMember
                .actAs(
                        member,
                        () -> Optional.ofNullable(
                                drafts.of(member.partnershipId()).get(field)))
                .map(Draft::value)
                .ifPresent(input::setValue);
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(EVERY_MS);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                currentMember.actAs(member, () -> drafts.keep(member.partnershipId(), field, change.getValue(), ""));
            }
        });
    }

    void forget(String... fields) {
        currentMember.actAs(member, () -> {
            for (var field : fields) {
                drafts.discard(member.partnershipId(), field);
            }
        });
    }
}
