package app.tandem.proposals;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.partnership.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A proposal with its options, the people who must be heard and what they say: all that its rules look at. */
final class Deliberation {
    private static final int DAYS_TO_SPEAK = 5;
    private static final int MOST_DAYS_MORE = 5;
    private static final int MOST_OPTIONS = 9;

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

    void say(ProposalTerms terms, Collection<Colleague> people) {
        proposal.say(terms);
        required.removeIf(
                before -> people.stream().noneMatch(person -> person.personId().equals(before.personId())));
        people.stream()
                .filter(person ->
                        required.stream().noneMatch(before -> before.personId().equals(person.personId())))
                .forEach(person -> required.add(new RequiredPerson(proposal, person)));
    }

    void open(Member member, Function<Side, WorkingCalendar> calendars, Instant now) {
        onlyItsSide(member, "open it for both sides");
        Refusal.unless(!there().isEmpty(), "A proposal needs an option: say at least one thing that could be done.");
        for (var side : Side.values()) {
            Refusal.unless(
                    requiredOf(side) > 0,
                    "Name at least one person of each side who must be heard. Nobody of the "
                            + (side == Side.CLIENT ? "client" : "BPO") + " is named yet.");
        }
        var day = proposal.speakByDay();
        var until = latest(
                calendars,
                calendar -> day == null
                        ? calendar.endOf(DAYS_TO_SPEAK, now)
                        : day.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
        Refusal.unless(until.isAfter(now), "The last day to speak is over already. Choose a later one.");
        proposal.open(until, today(calendars.apply(member.side()), now));
    }

    /** Deadlines are counted by whoever has to keep them: with people of both sides, by the later of both. */
    private static Instant latest(
            Function<Side, WorkingCalendar> calendars, Function<WorkingCalendar, Instant> deadline) {
        return Arrays.stream(Side.values())
                .map(calendars)
                .map(deadline)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    void addOption(Member member, String words, Function<Side, WorkingCalendar> calendars, Instant now) {
        onlyBeforeTheDecision();
        Refusal.unless(
                options.size() < MOST_OPTIONS,
                "There were %d options already. Reword or drop one of them instead.".formatted(MOST_OPTIONS));
        options.add(new ProposalOption(proposal, letter(options.size()), member, words));
        changeOfOptions(member, calendars, now);
    }

    void rewordOption(
            Member member, String letter, String words, Function<Side, WorkingCalendar> calendars, Instant now) {
        onlyBeforeTheDecision();
        var option = option(letter);
        if (!option.words().equals(ProposalOption.written(words))) {
            option.reword(words);
            changeOfOptions(member, calendars, now);
        }
    }

    void dropOption(Member member, String letter, Function<Side, WorkingCalendar> calendars, Instant now) {
        onlyBeforeTheDecision();
        var option = option(letter);
        Refusal.unless(there().size() > 1, "A proposal needs an option. Reword this one, or withdraw the proposal.");
        option.drop();
        changeOfOptions(member, calendars, now);
    }

    /** Once somebody has spoken, other options ask everybody anew, and give them the days to speak anew. */
    private void changeOfOptions(Member member, Function<Side, WorkingCalendar> calendars, Instant now) {
        if (stances.stream().anyMatch(stance -> stance.edition() == proposal.edition())) {
            proposal.beginEdition(member.side(), latest(calendars, calendar -> calendar.endOf(DAYS_TO_SPEAK, now)));
        }
    }

    /** Also while it is open somebody may be missing from it; nobody who must be heard is ever left out again. */
    void require(Colleague person) {
        onlyBeforeTheDecision();
        Refusal.unless(
                required.stream().noneMatch(one -> one.personId().equals(person.personId())),
                person.name() + " is asked already.");
        required.add(new RequiredPerson(proposal, person));
    }

    void speak(Member member, StanceDraft said, WorkingCalendar ownDays, Instant now) {
        Refusal.unless(
                state(now).isUndecided(),
                proposal.stage() == ProposalState.DRAFT
                        ? "This is still a draft. People speak once it is open."
                        : "This is not open any more.");
        var person = required(member)
                .orElseThrow(() -> new Refusal("Only the people who are named here are asked where they stand."));
        var kind = said.kind();
        if (kind == null) {
            throw new Refusal("Choose where you stand.");
        }
        var before = stanceOf(member.personId());
        var stance = before.orElseGet(() -> new Stance(proposal, member, kind));
        if (kind == StanceKind.NEED_TIME) {
            askForTime(person, stance, said.until(), ownDays, now);
        } else {
            stance.say(kind, said.words(), said.safeIf(), now);
        }
        if (before.isEmpty()) {
            stances.add(stance);
        }
    }

    private void askForTime(
            RequiredPerson person, Stance stance, @Nullable LocalDate until, WorkingCalendar ownDays, Instant now) {
        Refusal.unless(mayAskForTime(person), "You have asked for more time once. Say where you stand now.");
        Refusal.unless(now.isBefore(proposal.speakBy()), "The last day to speak is over: say where you stand now.");
        if (until == null) {
            throw new Refusal("Choose the day until which you need time.");
        }
        var last = lastDayFor(ownDays);
        Refusal.unless(
                until.isAfter(lastDay(ownDays)) && !until.isAfter(last),
                "Choose a day after the last day to speak, and no later than five of your working days after it.");
        stance.needTime(until, until.plusDays(1).atStartOfDay(ownDays.zone()).toInstant(), now);
    }

    private boolean mayAskForTime(RequiredPerson person) {
        return stances.stream()
                .noneMatch(stance -> stance.personId().equals(person.personId()) && stance.hasAskedForTime());
    }

    boolean mayAskForTime(Member member, Instant now) {
        return now.isBefore(proposal.speakBy())
                && required(member).filter(this::mayAskForTime).isPresent();
    }

    /** The last day to speak, as the calendar of those days has it. */
    LocalDate lastDay(WorkingCalendar days) {
        return today(days, proposal.speakBy().minusNanos(1));
    }

    LocalDate lastDayFor(WorkingCalendar ownDays) {
        return ownDays.after(lastDay(ownDays), MOST_DAYS_MORE);
    }

    /** Nobody speaks to words that they have not read. */
    void requireEdition(int edition) {
        Refusal.unless(
                edition == proposal.edition(),
                "The options changed while you were reading. Look at them once more, then go on.");
    }

    /** Anybody but the proposer may have a doubt: the more people it could be, the less it points at anybody. */
    void doubt(Member member, QuietDoubt doubt, Instant now) {
        Refusal.unless(
                mayDoubt(member, now), "A doubt can be told while this is open, by anybody but whoever proposes it.");
        doubt.raise(member.side(), requiredOf(member.side()), now);
    }

    boolean mayDoubt(Member member, Instant now) {
        return state(now).isUndecided()
                && member.may(Verb.WRITE_SHARED)
                && !proposal.proposerId().equals(member.personId());
    }

    void dispose(Member member, UUID personId, int edition, @Nullable Disposition disposition, String why) {
        onlyWhoDecides(member, "answer an objection");
        if (disposition == null) {
            throw new Refusal("Choose what becomes of the objection.");
        }
        Refusal.unless(proposal.stage() == ProposalState.OPEN, "An objection is answered before the decision.");
        stances.stream()
                .filter(stance -> stance.personId().equals(personId) && stance.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new Refusal("This objection is not there any more."))
                .dispose(disposition, why, member);
    }

    /** Deciding waits for everybody until the last day to speak, and for an answer to every objection for ever. */
    void choose(Member member, String letter, Instant now) {
        onlyWhoDecides(member, "decide");
        var state = state(now);
        Refusal.unless(
                state.mayBeDecided(),
                state == ProposalState.OPEN
                        ? "Not everybody has spoken, and there is still time. It can be decided once they have, or after the"
                                + " last day to speak."
                        : "There is nothing to decide here.");
        Refusal.unless(
                unansweredObjections().isEmpty(),
                "Answer every objection first: say whether it is adopted, adapted or overruled, and why.");
        proposal.choose(member, option(letter).letter(), state == ProposalState.ALIGNED, now);
    }

    void putIntoEffect(Member member) {
        onlyRequired(member, "say that it is in effect");
        proposal.putIntoEffect();
    }

    /** Blind until both have answered; answering early is the wish to review early, and needs both as well. */
    void answerReview(Member member, @Nullable Did did, String words) {
        onlyRequired(member, "answer for your side");
        Refusal.unless(proposal.stage() == ProposalState.IN_EFFECT, "Only what is in effect is reviewed.");
        if (did == null) {
            throw new Refusal("Choose whether it was done as decided.");
        }
        answerOf(member.side())
                .ifPresentOrElse(
                        answer -> answer.say(member, did, words),
                        () -> answers.add(new ReviewAnswer(proposal, member, did, words)));
        var client = answerOf(Side.CLIENT);
        var bpo = answerOf(Side.BPO);
        if (client.isPresent() && bpo.isPresent()) {
            proposal.reveal(client.get(), bpo.get());
        }
    }

    void close(Member member) {
        onlyRequired(member, "close it");
        proposal.close();
    }

    void withdraw(Member member, String why) {
        onlyItsSide(member, "withdraw it");
        proposal.withdraw(why);
    }

    /** What this person is asked to do now. */
    Step stepOf(Member member, Instant now) {
        return switch (state(now)) {
            case DRAFT -> proposal.isOfSide(member) ? Step.OPEN_IT : Step.NOTHING;
            case OPEN, ALIGNED, CONTESTED, UNANSWERED -> stepOfUndecided(member, now);
            case DECIDED -> required(member).isPresent() ? Step.PUT_INTO_EFFECT : Step.NOTHING;
            case IN_EFFECT -> reviews(member, now) ? Step.REVIEW : Step.NOTHING;
            case REVIEWED -> required(member).isPresent() ? Step.CLOSE : Step.NOTHING;
            case CLOSED, WITHDRAWN -> Step.NOTHING;
        };
    }

    private Step stepOfUndecided(Member member, Instant now) {
        if (missing().stream().anyMatch(person -> person.is(member))) {
            return Step.SPEAK;
        }
        if (!decides(member) || !state(now).mayBeDecided()) {
            return Step.NOTHING;
        }
        if (!unansweredObjections().isEmpty()) {
            return Step.ANSWER_OBJECTIONS;
        }
        return proposal.choice(member.side()) == null ? Step.DECIDE : Step.NOTHING;
    }

    /** Asked for on the review's day, and as soon as the other side has answered. */
    private boolean reviews(Member member, Instant now) {
        var day = proposal.reviewOn();
        return required(member).isPresent()
                && answerOf(member.side()).isEmpty()
                && (day == null
                        || !now.atZone(member.zone()).toLocalDate().isBefore(day)
                        || answerOf(member.side().other()).isPresent());
    }

    boolean decides(Member member) {
        return required(member).isPresent() && proposal.finalSay().sides().contains(member.side());
    }

    private void onlyWhoDecides(Member member, String step) {
        Refusal.unless(
                decides(member),
                "Only the people named here of whoever has the final say can " + step + ": "
                        + proposal.finalSay().toString().toLowerCase(java.util.Locale.ROOT) + ".");
    }

    private void onlyRequired(Member member, String step) {
        Refusal.unless(required(member).isPresent(), "Only the people who are named here can " + step + ".");
    }

    private void onlyItsSide(Member member, String step) {
        Refusal.unless(proposal.isOfSide(member), "Only somebody of the side that proposes this can " + step + ".");
    }

    private void onlyBeforeTheDecision() {
        Refusal.unless(proposal.isUndecided(), "This is not open any more, so it stays as it is.");
    }

    Optional<RequiredPerson> required(Member member) {
        return required.stream().filter(person -> person.is(member)).findFirst();
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

    private Set<Side> sidesThat(java.util.function.Predicate<StanceKind> speak) {
        return spoken().filter(stance -> speak.test(stance.kind()))
                .map(Stance::side)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
    }

    private ProposalOption option(String letter) {
        return there().stream()
                .filter(option -> option.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new Refusal("Choose one of the options."));
    }

    /** The options that have not been dropped. */
    List<ProposalOption> there() {
        return options.stream().filter(ProposalOption::isThere).toList();
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private static LocalDate today(WorkingCalendar calendar, Instant now) {
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
}
