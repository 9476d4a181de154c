package app.tandem.partnership;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who acts: the member whose scope is bound by {@code actAs}, or else the member at the current tab. */
@Component
public class CurrentMember {
    private final Memberships memberships;
    private final ObjectProvider<MemberSource> tabs;

    CurrentMember(Memberships memberships, ObjectProvider<MemberSource> tabs) {
        this.memberships = memberships;
        this.tabs = tabs;
    }

    public Member get() {
        return find().orElseThrow(
                        () -> new IllegalStateException("Nobody acts here, so nothing may be read or written."));
    }

    public Optional<Member> find() {
        var acting = Acting.now();
        return acting != null
                ? Optional.ofNullable(acting.member())
                : tabs.orderedStream()
                        .map(MemberSource::member)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    /** The way by which what happens now came in. */
    public Source source() {
        var acting = Acting.now();
        return acting == null ? Source.UI : acting.source();
    }

    public void actAs(Member member, Runnable work) {
        actAs(Source.JOB, member, work);
    }

    public <T> T actAs(Member member, Supplier<T> work) {
        return actAs(Source.JOB, member, work);
    }

    public void actAs(Source source, Member member, Runnable work) {
        actAs(source, member, () -> {
            work.run();
            return true;
        });
    }

    /** Refuses whoever is no longer an active member, and a second partnership inside one transaction. */
    public <T> T actAs(Source source, Member member, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !member.partnershipId().equals(tenant())) {
            throw new IllegalStateException("One transaction belongs to one partnership.");
        }
        if (!mayAct(member)) {
            throw new NotFound("This partnership does not exist.");
        }
        var acting = new Acting(member.partnershipId(), member, source);
        return CurrentPerson.being(member.personId(), () -> acting.call(work));
    }

    /** False for whoever has left. */
    public boolean mayAct(Member member) {
        return memberships.isActive(member);
    }

    private @Nullable UUID tenant() {
        var acting = Acting.now();
        return acting != null
                ? acting.tenant()
                : find().map(Member::partnershipId).orElse(null);
    }
}
