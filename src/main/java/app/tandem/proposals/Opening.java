package app.tandem.proposals;

import app.tandem.partnership.ChangedMeanwhile;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;

/** How a proposal is written, opened, changed and withdrawn. */
final class Opening {
    private static final int DAYS_TO_SPEAK = 5;
    private static final int MOST_OPTIONS = 9;

    private final Deliberation about;
    private final Proposal proposal;

    Opening(Deliberation about) {
        this.about = about;
        proposal = about.proposal();
    }

    /** Whoever says it better has read what they replace. */
    void sayBetter(String asRead, ProposalTerms terms, Collection<Colleague> people, LocalDate today) {
        ChangedMeanwhile.unless(
                about.terms().asRead().equals(asRead), "Somebody changed this draft while you did. It says now:");
        say(terms, people, today);
    }

    void say(ProposalTerms terms, Collection<Colleague> people, LocalDate today) {
        proposal.say(terms, today);
        about.required()
                .removeIf(before ->
                        people.stream().noneMatch(person -> person.personId().equals(before.personId())));
        people.stream()
                .filter(person -> about.required().stream()
                        .noneMatch(before -> before.personId().equals(person.personId())))
                .forEach(person -> about.required().add(new RequiredPerson(proposal, person)));
    }

    void open(Member member, Function<Side, WorkingCalendar> calendars, Instant now) {
        onlyItsSide(member, "open it for both sides");
        Refusal.unless(
                !about.there().isEmpty(), "A proposal needs an option: say at least one thing that could be done.");
        for (var side : Side.values()) {
            Refusal.unless(
                    about.requiredOf(side) > 0,
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
        proposal.open(until, Deliberation.today(calendars.apply(member.side()), now));
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
                about.options().size() < MOST_OPTIONS,
                "There were %d options already. Reword or drop one of them instead.".formatted(MOST_OPTIONS));
        about.options().add(new ProposalOption(proposal, letter(about.options().size()), member, words));
        changeOfOptions(member, calendars, now);
    }

    void rewordOption(
            Member member,
            String letter,
            String asRead,
            String words,
            Function<Side, WorkingCalendar> calendars,
            Instant now) {
        onlyBeforeTheDecision();
        var option = own(letter, member);
        if (!option.words().equals(ProposalOption.written(words))) {
            ChangedMeanwhile.unless(
                    option.words().equals(asRead), "Somebody changed this option while you did. It says now:");
            option.reword(words);
            changeOfOptions(member, calendars, now);
        }
    }

    /** Nobody drops words that they have not read. */
    void dropOption(
            Member member, String letter, String asRead, Function<Side, WorkingCalendar> calendars, Instant now) {
        onlyBeforeTheDecision();
        var option = own(letter, member);
        Refusal.unless(
                option.words().equals(asRead),
                "Somebody reworded this option while you were reading. Look at it once more, then drop it.");
        Refusal.unless(
                about.there().size() > 1, "A proposal needs an option. Reword this one, or withdraw the proposal.");
        option.drop();
        changeOfOptions(member, calendars, now);
    }

    /** An option carries the name of its side, so nobody else puts words into it or takes it away. */
    private ProposalOption own(String letter, Member member) {
        var option = about.option(letter);
        Refusal.unless(
                option.side() == member.side(),
                "This option comes from the " + (option.side() == Side.CLIENT ? "client" : "BPO")
                        + ". Add your own beside it.");
        return option;
    }

    /** Once somebody has spoken or chosen, other options ask everybody anew, and give them the days to speak anew. */
    private void changeOfOptions(Member member, Function<Side, WorkingCalendar> calendars, Instant now) {
        if (proposal.stage() != ProposalState.OPEN) {
            return;
        }
        proposal.beginWording();
        if (proposal.isChosenByAnySide()
                || about.stances().stream().anyMatch(stance -> stance.edition() == proposal.edition())) {
            proposal.beginEdition(member.side(), daysToSpeak(calendars, now));
        }
    }

    private static Instant daysToSpeak(Function<Side, WorkingCalendar> calendars, Instant now) {
        return latest(calendars, calendar -> calendar.endOf(DAYS_TO_SPEAK, now));
    }

    /**
     * Also while it is open somebody may be missing from it; nobody who must be heard is ever left out again, and nobody is
     * late who was not asked in time.
     */
    void require(Colleague person, Function<Side, WorkingCalendar> calendars, Instant now) {
        onlyBeforeTheDecision();
        Refusal.unless(
                about.required().stream().noneMatch(one -> one.personId().equals(person.personId())),
                person.name() + " is asked already.");
        about.required().add(new RequiredPerson(proposal, person));
        if (proposal.stage() == ProposalState.OPEN) {
            proposal.giveTime(daysToSpeak(calendars, now));
        }
    }

    void withdraw(Member member, String why) {
        onlyItsSide(member, "withdraw it");
        proposal.withdraw(why);
    }

    private void onlyItsSide(Member member, String step) {
        Refusal.unless(proposal.isOfSide(member), "Only somebody of the side that proposes this can " + step + ".");
    }

    private void onlyBeforeTheDecision() {
        Refusal.unless(proposal.isUndecided(), "This is not open any more, so it stays as it is.");
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
