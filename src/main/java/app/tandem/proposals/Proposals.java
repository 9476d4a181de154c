package app.tandem.proposals;

import app.tandem.coedit.SharedTexts;
import app.tandem.history.Change;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.WorkingCalendars;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposals of the current partnership: how they are written, opened and changed. */
@Service
@Transactional
@TriedAgain
public class Proposals {
    private final Deliberations deliberations;
    private final ProposalReader reader;
    private final ProposalHistory trail;
    private final SharedTexts texts;
    private final Partnerships partnerships;
    private final WorkingCalendars calendars;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            Deliberations deliberations,
            ProposalReader reader,
            ProposalHistory trail,
            SharedTexts texts,
            Partnerships partnerships,
            WorkingCalendars calendars,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliberations = deliberations;
        this.reader = reader;
        this.trail = trail;
        this.texts = texts;
        this.partnerships = partnerships;
        this.calendars = calendars;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<ProposalSummary> all() {
        return reader.summaries().reversed();
    }

    @Transactional(readOnly = true)
    public ProposalDetails details(UUID id) {
        return reader.details(id);
    }

    @Transactional(readOnly = true)
    public List<Change> history(UUID id) {
        return trail.of(deliberations.find(id));
    }

    public UUID draft(ProposalDraft draft) {
        var member = currentMember.get();
        var why = draft.why().strip();
        var today = member.dayOf(clock.instant());
        var about = new Deliberation(
                new Proposal(draft.terms(), why, texts.begin(why), member, today),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        about.opening().say(draft.terms(), people(draft.terms().required()), today);
        draft.options().stream()
                .filter(words -> !words.isBlank())
                .forEach(words -> about.opening().addOption(member, words, calendars::of, clock.instant()));
        deliberations.keep(about);
        var id = about.proposal().id();
        events.publishEvent(
                new ProposalEvent.Drafted(member, id, about.proposal().title()));
        return id;
    }

    /** A whole proposal to look at and to change, asking the writer and one person of the other side. */
    public UUID draftExample() {
        var me = currentMember.get();
        var other = partnerships.colleagues().stream()
                .filter(person -> person.side() != me.side())
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(
                                "Nobody of the other side is here yet, and a proposal asks people of both. Invite them first."));
        return draft(ExampleProposal.of(me.personId(), other.personId()));
    }

    /**
     * While it is a draft, anybody may say it better.
     *
     * @param asRead the terms that its author has read, as {@link ProposalTerms#asRead} tells them
     */
    public void change(UUID id, String asRead, ProposalTerms terms) {
        var about = deliberations.oneAtATime(id);
        var today = currentMember.get().dayOf(clock.instant());
        about.opening().sayBetter(asRead, terms, people(terms.required()), today);
        changed(about);
    }

    public void open(UUID id) {
        var member = currentMember.get();
        var about = deliberations.oneAtATime(id);
        Refusal.unless(
                texts.isSettled(about.proposal().whyText()),
                "Why this is proposed is still being written. Read it once more in a moment, then open it.");
        about.opening().open(member, calendars::of, clock.instant());
        deliberations.keep(about);
        events.publishEvent(
                new ProposalEvent.Opened(member, id, about.proposal().title()));
    }

    public void addOption(UUID id, String words) {
        var about = deliberations.oneAtATime(id);
        about.opening().addOption(currentMember.get(), words, calendars::of, clock.instant());
        changed(about);
    }

    /** @param asRead the words that its author has read */
    public void rewordOption(UUID id, String letter, String asRead, String words) {
        var about = deliberations.oneAtATime(id);
        about.opening().rewordOption(currentMember.get(), letter, asRead, words, calendars::of, clock.instant());
        changed(about);
    }

    /** @param asRead the words that whoever drops it has read */
    public void dropOption(UUID id, String letter, String asRead) {
        var about = deliberations.oneAtATime(id);
        about.opening().dropOption(currentMember.get(), letter, asRead, calendars::of, clock.instant());
        changed(about);
    }

    /** Asks one more person where they stand. */
    public void require(UUID id, UUID personId) {
        var about = deliberations.oneAtATime(id);
        about.opening().require(colleague(personId), calendars::of, clock.instant());
        changed(about);
    }

    public void withdraw(UUID id, String why) {
        var member = currentMember.get();
        var about = deliberations.oneAtATime(id);
        about.opening().withdraw(member, why);
        deliberations.keep(about);
        events.publishEvent(
                new ProposalEvent.Withdrawn(member, id, about.proposal().title()));
    }

    private void changed(Deliberation about) {
        deliberations.keep(about);
        var proposal = about.proposal();
        events.publishEvent(new ProposalEvent.Changed(currentMember.get(), proposal.id(), proposal.title()));
    }

    private List<Colleague> people(Collection<UUID> personIds) {
        return personIds.stream().distinct().map(this::colleague).toList();
    }

    private Colleague colleague(UUID personId) {
        return partnerships
                .colleague(personId)
                .orElseThrow(() -> new Refusal("Choose people who work in this partnership."));
    }
}
