package app.tandem.scorecards;

import app.tandem.partnership.Member;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure as pages show it.
 *
 * @param rule by which it is judged today
 * @param awaited the sides that have not confirmed its first numbers yet
 * @param rules all that both sides have signed, in the order in which they come to count
 * @param weeks in which the partnership counts
 * @param proposed what waits for a signature
 */
public record MeasureDetails(
        UUID id,
        int version,
        Rule rule,
        String clientOwner,
        String bpoOwner,
        LocalDate createdOn,
        Set<Side> awaited,
        List<Rule> rules,
        Weeks weeks,
        @Nullable ProposedRule proposed) {

    public MeasureDraft definition() {
        return rule.definition();
    }

    /** What somebody who changes the definition begins with: what was said last, signed or not. */
    public MeasureDraft edited() {
        return proposed == null ? rules.getLast().definition() : proposed.rule().definition();
    }

    public Bounds bounds() {
        return rule.bounds();
    }

    public String weight() {
        return rule.weight();
    }

    /** By which the values of a day, or of a period that begins with it, are judged. */
    public Rule ruleOn(LocalDate day) {
        return rules.reversed().stream()
                .filter(one -> !one.from().isAfter(day))
                .findFirst()
                .orElseGet(rules::getFirst);
    }

    /** The one of this number, as long as both sides have signed it. */
    public Rule rule(int number) {
        return rules.stream().filter(one -> one.number() == number).findFirst().orElse(rule);
    }

    public String name() {
        return definition().name();
    }

    public String unit() {
        return rule.unit();
    }

    public Cadence cadence() {
        return definition().cadence();
    }

    public Rhythm rhythm() {
        return new Rhythm(cadence(), weeks);
    }

    /** Whether a reading of that day is one of several that are added up. */
    boolean isPart(LocalDate day) {
        return ruleOn(day).definition().rollUp() == RollUp.SUM
                && (cadence() == Cadence.DAILY || !periodOf(day).start().equals(day));
    }

    Status statusOn(LocalDate day, Figure figure) {
        return isPart(day) ? Status.PART : ruleOn(day).statusOf(figure.value(), figure.parts());
    }

    /** The period for which its value of that day is. */
    public Period periodOf(LocalDate day) {
        return rhythm().periodOf(day);
    }

    /** The period in which that day is shown. */
    public Period stepOf(LocalDate day) {
        return rhythm().stepOf(day);
    }

    public Pillar pillar() {
        return definition().pillar();
    }

    public boolean front() {
        return definition().front();
    }

    public @Nullable UUID programme() {
        return definition().programme();
    }

    public boolean customerMeasure() {
        return definition().customerMeasure();
    }

    /** "at most 5 %" */
    public String target() {
        return rule.target();
    }

    /** Whether somebody of that side answers for it. */
    public boolean isOwnedBy(Side side) {
        return owner(side) != null;
    }

    private @Nullable UUID owner(Side side) {
        return side == Side.CLIENT ? definition().clientOwner() : definition().bpoOwner();
    }

    /** Whether the reader signs for their side: its owner does, and while it has none, anybody of it. */
    /** Whether it is the reader who has to confirm its first numbers. */
    public boolean awaits(Member reader) {
        return awaited.contains(reader.side()) && isSigner(reader);
    }

    public boolean isSigner(Member reader) {
        var owner = owner(reader.side());
        return owner == null || owner.equals(reader.personId());
    }

    /** Whether what is proposed waits for the reader's own signature. */
    public boolean waitsFor(Member reader) {
        return proposed != null && proposed.awaited().contains(reader.side()) && isSigner(reader);
    }

    /** "Sam, Ana", or who is missing. */
    public String owners() {
        return first(clientOwner, "no client owner") + ", " + first(bpoOwner, "no BPO owner");
    }

    /** "the mean of its readings, weighted by Calls offered" */
    public String rollUpWords() {
        return rule.rollUpWords();
    }

    public String shown(BigDecimal value) {
        return rule.shown(value);
    }

    public String shownWithUnit(BigDecimal value) {
        return rule.shownWithUnit(value);
    }

    private static String first(String name, String missing) {
        return name.isEmpty() ? missing : name.strip().split("\\s+")[0];
    }
}
