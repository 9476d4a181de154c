package app.tandem.scorecards;

import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Another rule that waits for a signature.
 *
 * @param by who proposed it
 * @param awaited the sides that have not signed
 * @param changes what would be different
 */
public record ProposedRule(Rule rule, UUID proposerId, String by, Set<Side> awaited, List<RuleChange> changes) {

    public boolean isBy(Member member) {
        return proposerId.equals(member.personId());
    }
}
