package app.tandem.proposals;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.TriedAgain;
import app.tandem.partnership.WorkingCalendars;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say to the proposals of the current partnership. */
@Service
@Transactional
@TriedAgain
public class Stances {
    private final Deliberations deliberations;
    private final RemarkRepository remarks;
    private final WorkingCalendars calendars;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stances(
            Deliberations deliberations,
            RemarkRepository remarks,
            WorkingCalendars calendars,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliberations = deliberations;
        this.remarks = remarks;
        this.calendars = calendars;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Says where the acting person stands, to the wording of the options that they have read. */
    public void speak(UUID proposalId, int wording, StanceDraft said) {
        var member = currentMember.get();
        var about = deliberations.oneAtATime(proposalId);
        about.requireWording(wording);
        about.hearing().speak(member, said, calendars.of(member.side()), clock.instant());
        deliberations.keep(about);
        events.publishEvent(
                new ProposalEvent.Spoken(member, proposalId, about.proposal().title()));
    }

    /** Tells those who are asked something, by somebody who is not; it is no stance. */
    public void remark(UUID proposalId, int wording, String words) {
        var member = currentMember.get();
        var about = deliberations.oneAtATime(proposalId);
        about.requireWording(wording);
        remarks.save(about.hearing().remark(member, words, clock.instant()));
        events.publishEvent(
                new ProposalEvent.Remarked(member, proposalId, about.proposal().title()));
    }

    /** Says what becomes of an objection, of which {@code spokenAt} tells in which words it was read. */
    public void dispose(
            UUID proposalId,
            UUID personId,
            int edition,
            Instant spokenAt,
            @Nullable Disposition disposition,
            String why) {
        var member = currentMember.get();
        var about = deliberations.oneAtATime(proposalId);
        about.verdict().dispose(member, personId, edition, spokenAt, disposition, why);
        deliberations.keep(about);
        events.publishEvent(new ProposalEvent.ObjectionAnswered(
                member, proposalId, about.proposal().title()));
    }

    /** Tells nobody and publishes nothing: that it was this person is known nowhere when this is over. */
    public void doubt(UUID proposalId, int wording) {
        var member = currentMember.get();
        var about = deliberations.oneAtATime(proposalId);
        about.requireWording(wording);
        about.hearing().doubt(member, deliberations.doubtAbout(about.proposal()), clock.instant());
    }
}
