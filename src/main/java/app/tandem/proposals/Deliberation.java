package app.tandem.proposals;

import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A proposal with its options, the people who must be heard and what they say: how it stands and what is next. */
final class Deliberation {
    private final Proposal proposal;
    private final List<ProposalOption> options;
    private final List<RequiredPerson> required;
    private final List<Stance> stances;
    private final List<ReviewAnswer> answers;

    /** The lists may grow. */
    Deliberation(
            Proposal proposal,
            List<ProposalOption> options,
            List<RequiredPerson> required,
            List<Stance> stances,
            List<ReviewAnswer> answers) {
        this.proposal = proposal;
        this.options = options;
        this.required = required;
        this.stances = stances;
        this.answers = answers;
    }

    ProposalState state(Instant now) {
        if (proposal.stage() != ProposalState.OPEN) {
            return proposal.stage();
        }
        var objected = spoken().anyMatch(stance -> stance.kind() == StanceKind.OBJECT);
        if (missing().isEmpty() && !objected && sidesThat(StanceKind::goesAlong).size() == Side.values().length) {
            return ProposalState.ALIGNED;
        }
        if (missing().stream().anyMatch(person -> now.isBefore(deadlineOf(person)))) {
            return ProposalState.OPEN;
        }
        return objected ? ProposalState.CONTESTED : ProposalState.UNANSWERED;
    }

    ProposalTerms terms() {
        return new ProposalTerms(
                proposal.title(),
                proposal.finalSay(),
                required.stream().map(RequiredPerson::personId).sorted().toList(),
                proposal.speakByDay(),
                proposal.isReversible(),
                proposal.reviewOn());
    }

    /** Who has said nothing to this version yet; asking for time is not an answer. */
    List<RequiredPerson> missing() {
        return required.stream()
                .filter(person -> stanceOf(person.personId())
                        .filter(stance -> stance.kind().isSpeaking())
                        .isEmpty())
                .toList();
    }

    /** The common deadline, or the later one of whoever asked for time. */
    Instant deadlineOf(RequiredPerson person) {
        var more = stanceOf(person.personId()).map(Stance::timeUntil).orElse(null);
        return more == null || more.isBefore(proposal.speakBy()) ? proposal.speakBy() : more;
    }

    /** The side that alone has spoken to this version: who brought it counts as having spoken. */
    Optional<Side> onlySideThatSpoke() {
        var sides = EnumSet.of(proposal.broughtBy());
        sides.addAll(sidesThat(StanceKind::isSpeaking));
        return proposal.stage() == ProposalState.OPEN && sides.size() == 1
                ? Optional.of(proposal.broughtBy())
                : Optional.empty();
    }

    /** An objection stands until it is answered, or until whoever made it has spoken to a later version. */
    List<Stance> unansweredObjections() {
        return stances.stream()
                .filter(Stance::isUnansweredObjection)
                .filter(objection -> stances.stream()
                        .noneMatch(later -> later.personId().equals(objection.personId())
                                && later.edition() > objection.edition()
                                && later.kind().isSpeaking()))
                .toList();
    }

    /** The last day to speak, as the calendar of those days has it. */
    LocalDate lastDay(WorkingCalendar days) {
        return today(days, proposal.speakBy().minusNanos(1));
    }

    /** Nobody speaks to words that they have not read. */
    void requireWording(int wording) {
        Refusal.unless(
                wording == proposal.wording(),
                "The options changed while you were reading. Look at them once more, then go on.");
    }

    boolean decides(Member member) {
        return required(member).isPresent() && proposal.finalSay().sides().contains(member.side());
    }

    Optional<RequiredPerson> required(Member member) {
        return required.stream().filter(person -> person.is(member)).findFirst();
    }

    /** Whether a doubt could be of so many people of each side that its side points at nobody. */
    boolean isCrowdOfBothSides() {
        return Arrays.stream(Side.values())
                .allMatch(side -> required.stream()
                                .filter(person -> person.side() == side)
                                .filter(person -> !person.personId().equals(proposal.proposerId()))
                                .count()
                        >= DoubtLine.CROWD);
    }

    long requiredOf(Side side) {
        return required.stream().filter(person -> person.side() == side).count();
    }

    Optional<Stance> stanceOf(UUID personId) {
        return stances.stream()
                .filter(stance -> stance.personId().equals(personId) && stance.edition() == proposal.edition())
                .findFirst();
    }

    Optional<ReviewAnswer> answerOf(Side side) {
        return answers.stream().filter(answer -> answer.side() == side).findFirst();
    }

    private Stream<Stance> spoken() {
        return required.stream()
                .flatMap(person -> stanceOf(person.personId()).stream())
                .filter(stance -> stance.kind().isSpeaking());
    }

    private Set<Side> sidesThat(Predicate<StanceKind> speak) {
        return spoken().filter(stance -> speak.test(stance.kind()))
                .map(Stance::side)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    /** The options that have not been dropped. */
    List<ProposalOption> there() {
        return options.stream().filter(ProposalOption::isThere).toList();
    }

    static LocalDate today(WorkingCalendar calendar, Instant now) {
        return now.atZone(calendar.zone()).toLocalDate();
    }

    Proposal proposal() {
        return proposal;
    }

    List<ProposalOption> options() {
        return options;
    }

    List<RequiredPerson> required() {
        return required;
    }

    List<Stance> stances() {
        return stances;
    }

    List<ReviewAnswer> answers() {
        return answers;
    }

    ProposalOption option(String letter) {
        return there().stream()
                .filter(option -> option.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new Refusal("option", "Choose one of the options."));
    }

    Turn turn() {
        return new Turn(this);
    }

    Opening opening() {
        return new Opening(this);
    }

    Hearing hearing() {
        return new Hearing(this);
    }

    Verdict verdict() {
        return new Verdict(this);
    }
}
