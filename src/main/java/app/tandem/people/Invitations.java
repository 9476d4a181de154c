package app.tandem.people;

import app.tandem.mail.Mails;
import app.tandem.partnership.Company;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.EmailAddress;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Organisations;
import app.tandem.partnership.OwnDomains;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Platform;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Rights;
import app.tandem.partnership.SeatsChanged;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.ratelimits.Knock;
import app.tandem.ratelimits.RateLimit;
import app.tandem.ratelimits.RateLimits;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who is asked to come into the current partnership: each company invites its own people. */
@Service
public class Invitations {
    private final InvitationRepository invitations;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final People people;
    private final Mails mails;
    private final Rights rights;
    private final CurrentMember currentMember;
    private final Platform platform;
    private final ApplicationEventPublisher events;
    private final OwnDomains ownDomains;
    private final RateLimit limit;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            Partnerships partnerships,
            Organisations organisations,
            People people,
            Mails mails,
            Rights rights,
            CurrentMember currentMember,
            Platform platform,
            ApplicationEventPublisher events,
            OwnDomains ownDomains,
            RateLimits limits,
            Clock clock) {
        this.invitations = invitations;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.people = people;
        this.mails = mails;
        this.rights = rights;
        this.currentMember = currentMember;
        this.platform = platform;
        this.events = events;
        this.ownDomains = ownDomains;
        this.limit = limits.of(Knock.INVITATION);
        this.clock = clock;
    }

    /** The seats of both sides that somebody is invited to; who it is stays with their own company. */
    public List<AwaitedSeat> awaited() {
        var here = currentMember.get().partnershipId();
        return platform.read(() -> invitations.openIn(here).stream()
                .filter(invitation -> invitation.opensAt(nowAt(invitation)))
                .map(Invitation::awaited)
                .toList());
    }

    /** What one's own company has sent and nobody has taken up yet, also when it is too old by now. */
    public List<InvitationSummary> open() {
        var member = inviting();
        var companies = companies(member);
        return platform.read(() -> invitations.openIn(member.partnershipId()).stream()
                .filter(invitation -> companies.contains(invitation.organisationId()))
                .map(invitation -> invitation.summary(nowAt(invitation)))
                .toList());
    }

    /** The same of one side alone. */
    public List<InvitationSummary> openOf(Side side) {
        return open().stream().filter(invitation -> invitation.side() == side).toList();
    }

    public void invite(InvitationDraft draft) {
        var member = inviting();
        send(draft, new Company(member.organisationId(), member.organisation(), member.side()), member);
    }

    /** A client that has nobody here yet cannot invite anybody; so the BPO asks its first person, who becomes its admin. */
    public boolean lacksFirstAdmin() {
        var member = currentMember.get();
        return rights.allow(Verb.INVITE_FIRST_ADMIN_OF_A_CLIENT)
                && member.side() == Side.BPO
                && !people.isAdministered(partnerships.company(Side.CLIENT).id());
    }

    public void inviteFirstAdmin(InvitationDraft draft) {
        rights.require(Verb.INVITE_FIRST_ADMIN_OF_A_CLIENT);
        var client = partnerships.company(Side.CLIENT);
        refuseOwn(draft.email(), client);
        Refusal.unless(lacksFirstAdmin(), client.name() + " has an administrator, who invites its people.");
        send(draft, client, currentMember.get());
    }

    private void send(InvitationDraft draft, Company company, Member member) {
        limit.take(member.organisationId());
        var invitation = new Invitation(draft, company, member);
        platform.write(() -> {
            requireNew(invitation);
            post(invitation, nowAt(invitation));
            return invitations.save(invitation);
        });
        events.publishEvent(new SeatsChanged(member));
    }

    /** The link that was sent before opens nothing any more. */
    public void sendAgain(UUID id) {
        limit.take(inviting().organisationId());
        change(id, this::post);
    }

    public void withdraw(UUID id) {
        change(id, Invitation::withdraw);
    }

    private void change(UUID id, BiConsumer<Invitation, ZonedDateTime> step) {
        var member = inviting();
        var companies = companies(member);
        platform.write(() -> {
            var invitation = invitations
                    .find(member.partnershipId(), companies, id)
                    .orElseThrow(() -> new NotFound("This invitation does not exist."));
            step.accept(invitation, nowAt(invitation));
            return true;
        });
        events.publishEvent(new SeatsChanged(member));
    }

    private void post(Invitation invitation, ZonedDateTime now) {
        mails.send(invitation.organisationId(), InvitationMail.of(invitation, invitation.renew(now)));
    }

    private ZonedDateTime nowAt(Invitation invitation) {
        return clock.instant().atZone(organisations.zoneOf(invitation.organisationId()));
    }

    private void requireNew(Invitation invitation) {
        invitations.openIn(invitation.partnershipId()).stream()
                .filter(other -> other.email().equals(invitation.email())
                        && other.organisationId().equals(invitation.organisationId()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("%s (%s) is invited already. Send that invitation again, or withdraw it first."
                            .formatted(other.name(), other.email()));
                });
        var here = people.byEmail(invitation.organisationId(), invitation.email())
                .filter(person -> partnerships.membershipsOf(person.id()).stream()
                        .anyMatch(member -> member.partnershipId().equals(invitation.partnershipId())));
        Refusal.unless(here.isEmpty(), invitation.name() + " is here already. Give the seat on this page.");
    }

    /** Whoever is of the company that asks cannot be the client's first person. */
    private void refuseOwn(String typed, Company client) {
        var us = partnerships.company(Side.BPO);
        people.byEmail(us.id(), EmailAddress.normal(typed)).ifPresent(ours -> {
            throw new Refusal("%s belongs to %s of %s. Type the address of somebody of %s."
                    .formatted(EmailAddress.normal(typed), ours.name(), us.name(), client.name()));
        });
        Refusal.unless(
                !ownDomains.include(us.id(), EmailAddress.normal(typed)),
                "%s is an address of %s. Type the address of somebody of %s."
                        .formatted(EmailAddress.normal(typed), us.name(), client.name()));
    }

    private Member inviting() {
        rights.require(Verb.INVITE_OWN_PEOPLE);
        return currentMember.get();
    }

    /** Whoever was asked on behalf of a client that had nobody is looked after by the BPO until then. */
    private List<UUID> companies(Member member) {
        return lacksFirstAdmin()
                ? List.of(
                        member.organisationId(),
                        partnerships.company(Side.CLIENT).id())
                : List.of(member.organisationId());
    }
}
