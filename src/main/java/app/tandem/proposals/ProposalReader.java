package app.tandem.proposals;

import app.tandem.live.Moments;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.partnership.WorkingCalendars;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells of proposals what the acting member may know, with names for people. */
@Component
class ProposalReader {
    private final Deliberations deliberations;
    private final RemarkRepository remarks;
    private final Partnerships partnerships;
    private final WorkingCalendars calendars;
    private final CurrentMember currentMember;
    private final Moments moments;
    private final Clock clock;

    ProposalReader(
            Deliberations deliberations,
            RemarkRepository remarks,
            Partnerships partnerships,
            WorkingCalendars calendars,
            CurrentMember currentMember,
            Moments moments,
            Clock clock) {
        this.deliberations = deliberations;
        this.remarks = remarks;
        this.partnerships = partnerships;
        this.calendars = calendars;
        this.currentMember = currentMember;
        this.moments = moments;
        this.clock = clock;
    }

    List<ProposalSummary> summaries() {
        var read = new Reading();
        return deliberations.all().stream().map(read::summary).toList();
    }

    ProposalDetails details(UUID id) {
        return new Reading().details(deliberations.find(id));
    }

    /** One look of one reader at one moment. */
    private final class Reading {
        private final Member reader = currentMember.get();
        private final Instant now = clock.instant();
        private final Voices voices = new Voices(partnerships, now);

        ProposalSummary summary(Deliberation about) {
            var proposal = about.proposal();
            var isDraft = proposal.stage() == ProposalState.DRAFT;
            if (proposal.stage() == ProposalState.OPEN) {
                about.missing()
                        .forEach(person ->
                                moments.await(reader.partnershipId(), ProposalEvent.class, about.deadlineOf(person)));
            }
            return new ProposalSummary(
                    proposal.id(),
                    proposal.title(),
                    about.state(now),
                    proposal.isWithoutAlignment(),
                    voices.name(proposal.proposerId()),
                    proposal.proposerSide(),
                    about.required().size(),
                    about.missing().stream()
                            .map(person ->
                                    voices.name(person.personId()).strip().split("\\s+")[0])
                            .toList(),
                    isDraft ? null : proposal.speakBy(),
                    proposal.reviewOn(),
                    about.options().stream()
                            .filter(option -> option.letter().equals(proposal.decision()))
                            .map(ProposalOption::words)
                            .findFirst()
                            .orElse(""),
                    proposal.outcome(),
                    about.turn().of(reader, now),
                    about.turn().isAnybodys(reader, now),
                    reader.zone());
        }

        ProposalDetails details(Deliberation about) {
            var proposal = about.proposal();
            var isDraft = proposal.stage() == ProposalState.DRAFT;
            var ownDays = calendars.of(reader.side());
            return new ProposalDetails(
                    summary(about),
                    about.terms(),
                    proposal.edition(),
                    proposal.wording(),
                    proposal.why(),
                    proposal.whyText(),
                    proposal.proposerId(),
                    about.there().stream()
                            .map(option -> new OptionLine(
                                    option.letter(), option.side(), voices.name(option.authorId()), option.words()))
                            .toList(),
                    voices.board(about),
                    voices.earlier(about),
                    remarks.findByProposalIdOrderById(proposal.id()).stream()
                            .map(remark -> remark.line(voices.name(remark.personId())))
                            .toList(),
                    about.hearing().mayRemark(reader, now),
                    about.onlySideThatSpoke().orElse(null),
                    about.unansweredObjections().stream().map(voices::of).toList(),
                    isDraft ? null : about.lastDay(ownDays),
                    !isDraft && about.hearing().mayAskForTime(reader, now)
                            ? about.hearing().lastDayFor(ownDays)
                            : null,
                    Arrays.stream(Side.values())
                            .filter(side -> proposal.choice(side) != null)
                            .map(side -> new Choice(
                                    side, String.valueOf(proposal.choice(side)), voices.name(proposal.chooser(side))))
                            .toList(),
                    proposal.decision(),
                    proposal.decidedAt(),
                    Arrays.stream(Side.values())
                            .map(side -> review(about, side))
                            .toList(),
                    doubt(about),
                    proposal.withdrawnBecause(),
                    about.decides(reader),
                    about.required(reader).isPresent(),
                    proposal.isOfSide(reader));
        }

        /** Until both have answered, a reader learns of the other side only that it has. */
        private ReviewLine review(Deliberation about, Side side) {
            var proposal = about.proposal();
            var did = proposal.did(side);
            if (did != null) {
                return new ReviewLine(side, true, did, proposal.review(side));
            }
            var answer = about.answerOf(side);
            return side == reader.side() && !reader.audits() && answer.isPresent()
                    ? new ReviewLine(
                            side, true, answer.get().did(), answer.get().words())
                    : new ReviewLine(side, answer.isPresent(), null, "");
        }

        private DoubtLine doubt(Deliberation about) {
            var doubt = deliberations.doubtAbout(about.proposal());
            if (!about.state(now).isUndecided()) {
                return new DoubtLine(false, Set.of(), false, 0);
            }
            moments.await(reader.partnershipId(), ProposalEvent.class, QuietDoubt.nextHour(now));
            return new DoubtLine(
                    doubt.isShown(now),
                    Arrays.stream(Side.values())
                            .filter(side -> doubt.isShownOf(side, now))
                            .collect(Collectors.toUnmodifiableSet()),
                    about.hearing().mayDoubt(reader, now),
                    voices.crowd(about.proposal()));
        }
    }
}
