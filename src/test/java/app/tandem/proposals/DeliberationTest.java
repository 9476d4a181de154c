package app.tandem.proposals;

import static app.tandem.OnPaper.auditor;
import static app.tandem.OnPaper.colleague;
import static app.tandem.OnPaper.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DeliberationTest {
    /** A Monday. */
    private static final Instant NOW = Instant.parse("2026-04-06T12:00:00Z");

    private static final Instant LATER = NOW.plus(Duration.ofDays(30));
    private static final Function<Side, WorkingCalendar> CALENDARS = side -> WorkingCalendar.in(zone(side));
    private static final Set<ProposalState> BEFORE_THE_DECISION = EnumSet.of(
            ProposalState.DRAFT,
            ProposalState.OPEN,
            ProposalState.ALIGNED,
            ProposalState.CONTESTED,
            ProposalState.UNANSWERED);

    private final Member lee = member("Lee Carter", Side.CLIENT, zone(Side.CLIENT));
    private final Member sam = member("Sam Wolfe", Side.CLIENT, zone(Side.CLIENT));
    private final Member pat = member("Pat Quinn", Side.CLIENT, zone(Side.CLIENT));
    private final Member mia = member("Mia Santos", Side.BPO, zone(Side.BPO));
    private final Member ben = member("Ben Reyes", Side.BPO, zone(Side.BPO));
    private final Member abe = auditor("Abe Audit", Side.BPO, zone(Side.BPO));
    private final Member ada = auditor("Ada Audit", Side.CLIENT, zone(Side.CLIENT));
    private final List<Member> everybody = List.of(lee, sam, pat, mia, ben, abe, ada);
    private final Set<Member> required = Set.of(lee, sam, mia);

    /** What can be done to a proposal, and by whom in which state. */
    private enum Command {
        SAY,
        OPEN,
        ADD_OPTION,
        REWORD,
        DROP,
        REQUIRE,
        SPEAK,
        DOUBT,
        DISPOSE,
        CHOOSE,
        PUT_INTO_EFFECT,
        REVIEW,
        CLOSE,
        WITHDRAW
    }

    @Test
    void everyStepIsOpenToThoseWhoseStepItIsAndToNobodyElse() {
        for (var state : ProposalState.values()) {
            for (var command : Command.values()) {
                for (var member : everybody) {
                    // What everybody may write is closed to auditors at the front doors already.
                    if (member.audits() && forEveryWriter(command)) {
                        continue;
                    }
                    var about = in(state);
                    var moment = momentOf(state);
                    assertThat(about.state(moment)).isEqualTo(state);
                    assertThat(goesThrough(() -> run(command, about, member, moment)))
                            .as("%s by %s while %s", command, member.name(), state)
                            .isEqualTo(isAllowed(command, state, member));
                }
            }
        }
    }

    private static boolean forEveryWriter(Command command) {
        return EnumSet.of(Command.SAY, Command.ADD_OPTION, Command.REWORD, Command.DROP, Command.REQUIRE)
                .contains(command);
    }

    private boolean isAllowed(Command command, ProposalState state, Member member) {
        var heard = required.contains(member);
        return switch (command) {
            case SAY -> state == ProposalState.DRAFT;
            case OPEN -> state == ProposalState.DRAFT && member.side() == Side.CLIENT && !member.audits();
            case ADD_OPTION, REQUIRE -> BEFORE_THE_DECISION.contains(state);
            case REWORD -> BEFORE_THE_DECISION.contains(state) && member.side() == Side.CLIENT;
            case DROP -> BEFORE_THE_DECISION.contains(state) && member.side() == Side.BPO;
            case SPEAK -> state.isUndecided() && heard;
            case DOUBT -> state.isUndecided() && !member.audits() && !member.equals(lee);
            case DISPOSE -> state == ProposalState.CONTESTED && heard && member.side() == Side.CLIENT;
            case CHOOSE -> state.mayBeDecided() && heard && member.side() == Side.CLIENT;
            case PUT_INTO_EFFECT -> state == ProposalState.DECIDED && heard;
            case REVIEW -> state == ProposalState.IN_EFFECT && heard;
            case CLOSE -> state == ProposalState.REVIEWED && heard;
            case WITHDRAW -> BEFORE_THE_DECISION.contains(state) && member.side() == Side.CLIENT && !member.audits();
        };
    }

    private void run(Command command, Deliberation about, Member member, Instant now) {
        switch (command) {
            case SAY -> about.opening().say(terms(), people(), lee.dayOf(NOW));
            case OPEN -> about.opening().open(member, CALENDARS, now);
            case ADD_OPTION -> about.opening().addOption(member, "Another way", CALENDARS, now);
            case REWORD ->
                about.opening().rewordOption(member, "A", about.option("A").words(), "Other words", CALENDARS, now);
            case DROP ->
                about.opening().dropOption(member, "B", about.option("B").words(), CALENDARS, now);
            case REQUIRE -> about.opening().require(colleague(ben), CALENDARS, now);
            case SPEAK -> about.hearing().speak(member, StanceDraft.support(), CALENDARS.apply(member.side()), now);
            case DOUBT -> about.hearing().doubt(member, new QuietDoubt(about.proposal()), now);
            case DISPOSE -> dispose(about, member, Disposition.OVERRULED, "We know.");
            case CHOOSE -> about.verdict().choose(member, "A", now);
            case PUT_INTO_EFFECT -> about.verdict().putIntoEffect(member);
            case REVIEW -> about.verdict().answerReview(member, Did.YES, "All of it.");
            case CLOSE -> about.verdict().close(member);
            case WITHDRAW -> about.opening().withdraw(member, "Not now.");
        }
    }

    @Test
    void beforeTheLastDayWhoeverIsSilentIsWaitedForAndAfterItTheyAreNamed() {
        var about = in(ProposalState.OPEN);
        speak(about, lee, StanceDraft.support(), NOW);
        speak(about, mia, StanceDraft.support(), NOW);
        assertThat(about.state(NOW)).isEqualTo(ProposalState.OPEN);
        assertThat(about.state(LATER)).isEqualTo(ProposalState.UNANSWERED);
        assertThat(about.missing()).extracting(RequiredPerson::personId).containsExactly(sam.personId());
        assertThatThrownBy(() -> about.verdict().choose(lee, "A", NOW))
                .hasMessageContaining("Not everybody has spoken");
        about.verdict().choose(lee, "A", LATER);
        assertThat(about.proposal().isWithoutAlignment()).isTrue();
    }

    @Test
    void onlyOneSideHasSpokenUntilTheOtherDoes() {
        var about = in(ProposalState.OPEN);
        assertThat(about.onlySideThatSpoke()).as("who brings it speaks for it").contains(Side.CLIENT);
        speak(about, lee, StanceDraft.support(), NOW);
        speak(about, mia, StanceDraft.needTime(lastDay(about).plusDays(1)), NOW);
        assertThat(about.onlySideThatSpoke()).contains(Side.CLIENT);
        speak(about, mia, StanceDraft.concern("It is short."), NOW);
        assertThat(about.onlySideThatSpoke()).isEmpty();
    }

    @Test
    void timeIsAskedForOnceAndMovesTheLastDayOfThatPersonAlone() {
        var about = in(ProposalState.OPEN);
        speak(about, lee, StanceDraft.support(), NOW);
        speak(about, sam, StanceDraft.support(), NOW);
        var last = lastDay(about);
        for (var refused : List.of(last, last.plusDays(8), last.minusDays(1))) {
            assertThatThrownBy(() -> speak(about, mia, StanceDraft.needTime(refused), NOW))
                    .hasMessageContaining("no later than five of your working days");
        }
        speak(about, mia, StanceDraft.needTime(last.plusDays(7)), NOW);
        var commonDeadline = about.proposal().speakBy();
        assertThat(about.state(commonDeadline)).isEqualTo(ProposalState.OPEN);
        assertThat(about.state(commonDeadline.plus(Duration.ofDays(8)))).isEqualTo(ProposalState.UNANSWERED);
        assertThatThrownBy(() -> speak(about, mia, StanceDraft.needTime(last.plusDays(2)), NOW))
                .hasMessageContaining("more time once");
        about.opening().addOption(ben, "Another way", CALENDARS, NOW);
        assertThatThrownBy(() ->
                        speak(about, mia, StanceDraft.needTime(lastDay(about).plusDays(1)), NOW))
                .hasMessageContaining("more time once");
    }

    @Test
    void theLastDayIsTheLaterOneOfBothCalendars() {
        var about = in(ProposalState.OPEN);
        assertThat(about.proposal().speakBy())
                .isEqualTo(LocalDate.of(2026, 4, 14)
                        .atStartOfDay(zone(Side.CLIENT))
                        .toInstant());
    }

    @Test
    void otherOptionsAskEverybodyAnewAndAnObjectionStaysUntilItsAuthorSpeaksAgain() {
        var about = in(ProposalState.CONTESTED);
        speak(about, mia, StanceDraft.object("Still no.", "Much smaller."), NOW);
        about.opening()
                .rewordOption(
                        lee, "A", about.option("A").words(), "Own words after the first sentence.", CALENDARS, NOW);
        assertThat(about.proposal().edition()).isEqualTo(2);
        assertThat(about.missing()).hasSize(3);
        speak(about, lee, StanceDraft.support(), NOW);
        speak(about, sam, StanceDraft.support(), NOW);
        assertThat(about.unansweredObjections()).hasSize(1);
        assertThatThrownBy(() -> about.verdict().choose(lee, "A", LATER))
                .hasMessageContaining("Answer every objection first");
        speak(about, mia, StanceDraft.support(), NOW);
        assertThat(about.unansweredObjections()).isEmpty();
        assertThat(about.state(NOW)).isEqualTo(ProposalState.ALIGNED);
        assertThat(about.stances()).filteredOn(stance -> stance.edition() == 1).hasSize(3);
    }

    @Test
    void aJointDecisionNeedsOneOfEachSideForTheSameOption() {
        var about = drafted(FinalSay.JOINT);
        about.opening().open(lee, CALENDARS, NOW);
        List.of(lee, sam, mia).forEach(member -> speak(about, member, StanceDraft.support(), NOW));
        about.verdict().choose(lee, "A", NOW);
        about.verdict().choose(sam, "A", NOW);
        assertThat(about.state(NOW)).isEqualTo(ProposalState.ALIGNED);
        about.verdict().choose(mia, "B", NOW);
        assertThat(about.state(NOW)).isEqualTo(ProposalState.ALIGNED);
        about.verdict().choose(mia, "A", NOW);
        assertThat(about.state(NOW)).isEqualTo(ProposalState.DECIDED);
        assertThat(about.proposal().isWithoutAlignment()).isFalse();
    }

    @Test
    void anObjectionSaysWhatWouldMakeItSafeAndEverythingElseThatIsMissingIsAskedFor() {
        var about = in(ProposalState.OPEN);
        assertThatThrownBy(() -> speak(about, mia, StanceDraft.object("No.", " "), NOW))
                .hasMessageContaining("What would make it safe to try".substring(1));
        assertThatThrownBy(() -> speak(about, mia, StanceDraft.concern(""), NOW))
                .isInstanceOf(Refusal.class);
        var alone = deliberation(FinalSay.CLIENT);
        alone.opening().addOption(lee, "This way", CALENDARS, NOW);
        alone.opening().say(terms(), List.of(colleague(lee)), lee.dayOf(NOW));
        assertThatThrownBy(() -> alone.opening().open(lee, CALENDARS, NOW)).hasMessageContaining("Nobody of the BPO");
    }

    @Test
    void inNoHistoryDoesSilenceCountNorTheStampGoAway() {
        for (var seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var about = drafted(FinalSay.values()[random.nextInt(3)]);
            Map<UUID, StanceKind> said = new HashMap<>();
            var edition = 1;
            var now = NOW;
            var stamped = false;
            for (var step = 0; step < 40; step++) {
                now = now.plus(Duration.ofHours(random.nextInt(30)));
                var member = everybody.get(random.nextInt(everybody.size()));
                var before = about.state(now);
                var stance = random(random, about);
                var command = Command.values()[random.nextInt(Command.values().length)];
                var moment = now;
                var went = command == Command.SPEAK
                        ? goesThrough(() -> speak(about, member, stance, moment))
                        : !(member.audits() && forEveryWriter(command))
                                && goesThrough(() -> run(command, about, member, moment));
                if (about.proposal().edition() != edition) {
                    edition = about.proposal().edition();
                    said.clear();
                }
                if (went && command == Command.SPEAK) {
                    said.put(member.personId(), stance.kind());
                }
                var because = "seed %d, step %d: %s by %s".formatted(seed, step, command, member.name());
                holds(about, said, now, because);
                if (before != ProposalState.DECIDED && about.state(now) == ProposalState.DECIDED) {
                    assertThat(about.proposal().isWithoutAlignment())
                            .as(because)
                            .isEqualTo(before != ProposalState.ALIGNED);
                    assertThat(before.mayBeDecided()).as(because).isTrue();
                }
                assertThat(about.proposal().isWithoutAlignment() || !stamped)
                        .as(because)
                        .isTrue();
                stamped = about.proposal().isWithoutAlignment();
            }
        }
    }

    /** By what was really said, kept beside the proposal. */
    private void holds(Deliberation about, Map<UUID, StanceKind> said, Instant now, String because) {
        var silent = about.required().stream()
                .filter(person -> {
                    var kind = said.get(person.personId());
                    return kind == null || kind == StanceKind.NEED_TIME;
                })
                .map(RequiredPerson::personId)
                .toList();
        assertThat(about.missing())
                .as(because)
                .extracting(RequiredPerson::personId)
                .isEqualTo(silent);
        var state = about.state(now);
        if (state == ProposalState.ALIGNED) {
            assertThat(silent).as(because).isEmpty();
            assertThat(said.values()).as(because).doesNotContain(StanceKind.OBJECT);
        }
        if (state == ProposalState.UNANSWERED || state == ProposalState.CONTESTED) {
            assertThat(about.missing().stream().noneMatch(person -> now.isBefore(about.deadlineOf(person))))
                    .as(because)
                    .isTrue();
        }
    }

    private static StanceDraft random(Random random, Deliberation about) {
        return switch (random.nextInt(5)) {
            case 0 -> StanceDraft.concern("Hm.");
            case 1 -> StanceDraft.object("No.", "Smaller.");
            case 2 ->
                about.proposal().stage() == ProposalState.OPEN
                        ? StanceDraft.needTime(lastDay(about).plusDays(1 + random.nextInt(3)))
                        : StanceDraft.support();
            default -> StanceDraft.support();
        };
    }

    private static Instant momentOf(ProposalState state) {
        return state == ProposalState.UNANSWERED ? LATER : NOW;
    }

    private Deliberation in(ProposalState state) {
        var about = drafted(FinalSay.CLIENT);
        if (state == ProposalState.DRAFT) {
            return about;
        }
        about.opening().open(lee, CALENDARS, NOW);
        if (state == ProposalState.OPEN || state == ProposalState.UNANSWERED) {
            return about;
        }
        if (state == ProposalState.WITHDRAWN) {
            about.opening().withdraw(lee, "Not now.");
            return about;
        }
        speak(about, lee, StanceDraft.support(), NOW);
        speak(about, sam, StanceDraft.support(), NOW);
        if (state == ProposalState.CONTESTED) {
            speak(about, mia, StanceDraft.object("No.", "Smaller."), NOW);
            dispose(about, lee, Disposition.ADAPTED, "Smaller it is.");
            return about;
        }
        speak(about, mia, StanceDraft.concern("It is short."), NOW);
        if (state == ProposalState.ALIGNED) {
            return about;
        }
        about.verdict().choose(lee, "A", NOW);
        if (state == ProposalState.DECIDED) {
            return about;
        }
        about.verdict().putIntoEffect(mia);
        if (state == ProposalState.IN_EFFECT) {
            return about;
        }
        about.verdict().answerReview(mia, Did.YES, "All of it.");
        about.verdict().answerReview(lee, Did.YES, "All of it.");
        if (state == ProposalState.CLOSED) {
            about.verdict().close(sam);
        }
        return about;
    }

    @Test
    void nobodyIsGivenADayToSpeakThatIsOver() {
        var today = lee.dayOf(NOW);
        var about = deliberation(FinalSay.CLIENT);
        for (var day : List.of(today.minusDays(1), today.plusYears(11))) {
            for (var terms : List.of(
                    new ProposalTerms("Greeting", FinalSay.CLIENT, List.of(), day, true, null),
                    new ProposalTerms("Greeting", FinalSay.CLIENT, List.of(), null, true, day))) {
                assertThatThrownBy(() -> about.opening().say(terms, people(), today))
                        .isInstanceOf(Refusal.class);
            }
        }
        var known = new ProposalTerms("Greeting", FinalSay.CLIENT, List.of(), today, true, null);
        about.opening().say(known, people(), today);
        about.opening().say(known, people(), today.plusDays(3));
    }

    private Deliberation drafted(FinalSay say) {
        var about = deliberation(say);
        about.opening().addOption(lee, "This way", CALENDARS, NOW);
        about.opening().addOption(mia, "That way", CALENDARS, NOW);
        about.opening().say(terms(say), people(), lee.dayOf(NOW));
        return about;
    }

    private Deliberation deliberation(FinalSay say) {
        return new Deliberation(
                new Proposal(terms(say), "Because.", UUID.randomUUID(), lee, lee.dayOf(NOW)),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private List<Colleague> people() {
        return List.of(colleague(lee), colleague(sam), colleague(mia));
    }

    private static ProposalTerms terms() {
        return terms(FinalSay.CLIENT);
    }

    private static ProposalTerms terms(FinalSay say) {
        return new ProposalTerms("A new greeting script", say, List.of(), null, true, null);
    }

    private static void speak(Deliberation about, Member member, StanceDraft said, Instant now) {
        about.hearing().speak(member, said, CALENDARS.apply(member.side()), now);
    }

    /** What Mia said to the first version, as it stands. */
    private void dispose(Deliberation about, Member member, Disposition disposition, String why) {
        var read = about.stances().stream()
                .filter(stance -> stance.personId().equals(mia.personId()) && stance.edition() == 1)
                .map(Stance::spokenAt)
                .findFirst()
                .orElse(NOW);
        about.verdict().dispose(member, mia.personId(), 1, read, disposition, why);
    }

    private static LocalDate lastDay(Deliberation about) {
        return about.lastDay(CALENDARS.apply(Side.BPO));
    }

    private static boolean goesThrough(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static ZoneId zone(Side side) {
        return ZoneId.of(side == Side.CLIENT ? "America/New_York" : "Asia/Manila");
    }
}
