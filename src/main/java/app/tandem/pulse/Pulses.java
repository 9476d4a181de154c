package app.tandem.pulse;

import static java.util.stream.Collectors.groupingBy;

import app.tandem.live.LiveUpdates;
import app.tandem.live.Moments;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.Side;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.Scorecards;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pulse of the current partnership: what everybody is asked every two weeks, and what each side has answered. */
@Service
@Transactional
@TriedAgain
public class Pulses {
    /** By which the next check-in knows what the pulse brings to it. */
    public static final String AGENDA_KEY = "pulse";

    /** Half a year. */
    private static final int LATELY = 13;

    /** What was felt longer ago is no reason for a banner today. */
    private static final int FRESH = 3;

    private final PulseAnswerRepository answers;
    private final PulseCalendar calendar;
    private final Scorecards scorecards;
    private final Rights rights;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final LiveUpdates live;
    private final Moments moments;
    private final Clock clock;

    Pulses(
            PulseAnswerRepository answers,
            PulseCalendar calendar,
            Scorecards scorecards,
            Rights rights,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            LiveUpdates live,
            Moments moments,
            Clock clock) {
        this.answers = answers;
        this.calendar = calendar;
        this.scorecards = scorecards;
        this.rights = rights;
        this.currentMember = currentMember;
        this.events = events;
        this.live = live;
        this.moments = moments;
        this.clock = clock;
    }

    /** The round in which answers are given now; nothing in the first two weeks. */
    @Transactional(readOnly = true)
    public Optional<OpenRound> open() {
        return calendar.rounds().map(this::open).filter(round -> round.number() > 0);
    }

    private OpenRound open(Rounds rounds) {
        var number = rounds.on(calendar.today());
        moments.await(currentMember.get().partnershipId(), PulseEvent.class, calendar.endOf(rounds.lastDay(number)));
        var mine =
                answers.findByRoundNumberAndPersonId(number, currentMember.get().personId());
        return new OpenRound(
                number,
                rounds.begins(number),
                rounds.lastDay(number),
                mine.map(PulseAnswer::mine).orElse(null));
    }

    /** The rounds of the last half year that have closed, newest first; those in which nobody answered, too. */
    @Transactional(readOnly = true)
    public List<PulseRound> closed() {
        return calendar.rounds().map(this::closed).orElse(List.of());
    }

    private List<PulseRound> closed(Rounds rounds) {
        var now = rounds.on(calendar.today());
        var first = Math.max(1, now - LATELY);
        var byRound = answers.findByRoundNumberGreaterThanEqualAndRoundNumberLessThan(first, now).stream()
                .collect(groupingBy(PulseAnswer::round));
        return IntStream.range(first, now)
                .mapToObj(number -> PulseRound.of(number, rounds, told(byRound.getOrDefault(number, List.of()))))
                .toList()
                .reversed();
    }

    /** Whoever moves the client's clock closes no round by it whose answers were given until a later moment. */
    private List<PulseAnswer> told(List<PulseAnswer> round) {
        var now = clock.instant();
        return round.stream().allMatch(answer -> answer.isClosedAt(now)) ? round : List.of();
    }

    /** What both sides should not overlook. */
    @Transactional(readOnly = true)
    public PulseSigns signs() {
        return live.once(new Signs(), this::readSigns);
    }

    private record Signs() {}

    private PulseSigns readSigns() {
        var closed = closed();
        var watermelon = closed.stream()
                .limit(FRESH)
                .filter(round -> round.client().isTold())
                .findFirst()
                .flatMap(round -> Watermelon.of(round, front()));
        return new PulseSigns(watermelon.orElse(null), warnings(closed));
    }

    /** Those whose newest drop is fresh. */
    @Transactional(readOnly = true)
    public List<EarlyWarning> warnings() {
        return warnings(closed());
    }

    private static List<EarlyWarning> warnings(List<PulseRound> closed) {
        return Arrays.stream(Side.values())
                .filter(side -> closed.stream()
                        .limit(FRESH)
                        .anyMatch(round -> round.of(side).isTold()))
                .flatMap(side -> EarlyWarning.of(side, closed).stream())
                .toList();
    }

    private static Refusal roundClosed() {
        return new Refusal("This round has closed. Answers are given in the one that is open.");
    }

    private FrontCard front() {
        return FrontCard.of(scorecards.page(scorecards.today()).rows());
    }

    /**
     * Answers the four questions, or answers them otherwise as long as the round is open.
     *
     * @param round that the questions were read in
     */
    public void answer(int round, PulseDraft draft) {
        rights.require(Verb.WRITE_SHARED);
        draft.requireAll();
        var member = currentMember.get();
        var open = open().filter(now -> now.number() == round).orElseThrow(Pulses::roundClosed);
        var closesAt = answers.findFirstByRoundNumber(round)
                .map(PulseAnswer::closesAt)
                .orElseGet(() -> calendar.endOf(open.to()));
        if (!clock.instant().isBefore(closesAt)) {
            throw roundClosed();
        }
        answers.findByRoundNumberAndPersonId(round, member.personId())
                .ifPresentOrElse(
                        mine -> mine.say(draft), () -> answers.save(new PulseAnswer(round, closesAt, member, draft)));
        events.publishEvent(new PulseEvent.Answered(member, round));
    }
}
