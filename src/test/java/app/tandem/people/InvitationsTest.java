package app.tandem.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.AtOnce;
import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.partnership.Company;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.Newcomers;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Seats;
import app.tandem.partnership.Side;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@TandemTest
class InvitationsTest {
    private final Invitations invitations;
    private final Newcomers newcomers;
    private final Partnerships partnerships;
    private final People people;
    private final Seats seats;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Cast cast;
    private final String address = "kim" + UUID.randomUUID() + "@acme.example";

    InvitationsTest(
            Invitations invitations,
            Newcomers newcomers,
            Partnerships partnerships,
            People people,
            Seats seats,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            Cast.Casting casting) {
        this.seats = seats;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.partnerships = partnerships;
        this.people = people;
        cast = casting.fresh();
    }

    @Test
    void anAdminInvitesSomebodyWhoIsNobodyHereUntilTheyCome() {
        var token = invite(cast.sam, Seat.TRAINING);
        assertThat(people.byEmail(cast.lee.organisationId(), address)).isEmpty();
        for (var member : List.of(cast.lee, cast.mia, cast.auditor(Side.BPO))) {
            assertThat(cast.actAs(member, invitations::awaited))
                    .containsExactly(new AwaitedSeat(Side.CLIENT, Seat.TRAINING, false));
        }
        assertThat(newcomers.invitedBy(token).orElseThrow().name()).isEqualTo("Kim Park");

        var kim = newcomers.join(token).orElseThrow();
        var member = partnerships.member(kim.id(), cast.lee.slug()).orElseThrow();
        assertThat(member.side()).isEqualTo(Side.CLIENT);
        assertThat(member.seat()).isEqualTo("Training");
        assertThat(kim.admin()).isFalse();
        assertThat(cast.actAs(cast.sam, invitations::awaited)).isEmpty();
        assertThat(cast.actAs(cast.sam, invitations::open)).isEmpty();
    }

    @Test
    void lookingAtALinkUsesNothingUpAndJoiningDoes() {
        var token = invite(cast.sam, Seat.TRAINING);
        for (var look = 0; look < 3; look++) {
            assertThat(newcomers.invitedBy(token)).isPresent();
        }
        assertThat(newcomers.join(token)).isPresent();
        assertThat(newcomers.join(token)).isEmpty();
        assertThat(newcomers.invitedBy(token)).isEmpty();
    }

    @Test
    void ofTwoWhoPressTheButtonAtOnceOneJoins() throws Exception {
        var token = invite(cast.sam, Seat.TRAINING);
        var joined = new AtomicInteger();
        Runnable join = () -> newcomers.join(token).ifPresent(kim -> joined.incrementAndGet());
        AtOnce.atOnce(join, join);
        assertThat(joined).hasValue(1);
    }

    @Test
    void theSideFollowsFromWhoInvitesAndIsNeverChosen() {
        var token = invite(cast.ben, Seat.TRAINING);
        var kim = newcomers.join(token).orElseThrow();
        assertThat(kim.organisationId()).isEqualTo(cast.ben.organisationId());
        assertThat(partnerships.member(kim.id(), cast.lee.slug()).orElseThrow().side())
                .isEqualTo(Side.BPO);
    }

    /** The same address at another company is another person. */
    @Test
    void anAddressOfSomebodyElsesCompanyMakesNobodyOfThem() {
        var leesAddress = people.person(cast.lee.personId()).orElseThrow().email();
        cast.actAs(cast.ben, () -> invitations.invite(new InvitationDraft("Lee Carter", leesAddress, Seat.TRAINING)));
        var joined = newcomers.join(tokenFor(leesAddress)).orElseThrow();
        assertThat(joined.id()).isNotEqualTo(cast.lee.personId());
        assertThat(joined.organisationId()).isEqualTo(cast.ben.organisationId());
        assertThat(partnerships
                        .member(cast.lee.personId(), cast.lee.slug())
                        .orElseThrow()
                        .seat())
                .isEqualTo("Sponsor");
    }

    @Test
    void whoeverIsAPersonOfThatCompanyAlreadyGetsASecondPlace() {
        people.makeAdmin(cast.mia.personId());
        var bens = people.person(cast.ben.personId()).orElseThrow().email();
        cast.actAs(cast.miaAtGlobex, () -> invitations.invite(new InvitationDraft("Ben", bens, Seat.QUALITY)));
        assertThat(newcomers.join(tokenFor(bens)).orElseThrow().id()).isEqualTo(cast.ben.personId());
        assertThat(partnerships.membershipsOf(cast.ben.personId())).hasSize(2);
    }

    @Test
    void onlyTheNewestLinkOpensAnythingAndAWithdrawnOneNothing() {
        var first = invite(cast.sam, Seat.TRAINING);
        var id = cast.actAs(cast.sam, invitations::open).getFirst().id();
        cast.actAs(cast.sam, () -> invitations.sendAgain(id));
        var second = token(Letterbox.awaitFor(address, 2).getLast());
        assertThat(newcomers.join(first)).isEmpty();
        assertThat(newcomers.invitedBy(second)).isPresent();
        cast.actAs(cast.sam, () -> invitations.withdraw(id));
        assertThat(newcomers.join(second)).isEmpty();
        assertThatThrownBy(() -> cast.actAs(cast.sam, () -> invitations.sendAgain(id)))
                .hasMessageContaining("not waiting");
        assertThat(cast.actAs(cast.sam, invitations::awaited)).isEmpty();
    }

    @Test
    void nobodyIsInvitedTwiceNorWhoIsHere() {
        invite(cast.sam, Seat.TRAINING);
        assertThatThrownBy(() -> invite(cast.sam, Seat.QUALITY))
                .hasMessageContaining("(" + address + ") is invited already");
        var lees = people.person(cast.lee.personId()).orElseThrow().email();
        assertThatThrownBy(() ->
                        cast.actAs(cast.sam, () -> invitations.invite(new InvitationDraft("Lee", lees, Seat.TRAINING))))
                .hasMessageContaining("here already");
    }

    @Test
    void whatIsNoAddressIsRefusedInWords() {
        for (var wrong : List.of("", "kim", "kim@acme.example\r\nBcc: all@example.com", "a@b,c@d")) {
            assertThatThrownBy(() -> cast.actAs(
                            cast.sam, () -> invitations.invite(new InvitationDraft("Kim", wrong, Seat.TRAINING))))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(cast.actAs(cast.sam, invitations::open)).isEmpty();
    }

    @Test
    void anAuditorIsInvitedUntilADay() {
        assertThatThrownBy(() -> invite(cast.sam, Seat.AUDITOR)).hasMessageContaining("until which day");
        var day = LocalDate.now(cast.lee.zone()).plusDays(9);
        cast.actAs(
                cast.sam, () -> invitations.invite(new InvitationDraft("Kim Park", address, Seat.AUDITOR, true, day)));
        var kim = newcomers.join(tokenFor(address)).orElseThrow();
        var member = partnerships.member(kim.id(), cast.lee.slug()).orElseThrow();
        assertThat(member.audits()).isTrue();
        assertThat(member.auditsUntil()).isEqualTo(day);
    }

    @Test
    void whoeverIsNoAdminInvitesNobodyAndSeesNoAddresses() {
        for (var member : List.of(cast.lee, cast.mia, cast.auditor(Side.CLIENT))) {
            assertThatThrownBy(() -> invite(member, Seat.TRAINING)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cast.actAs(member, invitations::open)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void theOtherSideAndOtherPartnershipsFindNoInvitation() {
        invite(cast.sam, Seat.TRAINING);
        var id = cast.actAs(cast.sam, invitations::open).getFirst().id();
        assertThat(cast.actAs(cast.ben, invitations::open)).isEmpty();
        assertThat(cast.actAs(cast.gil, invitations::open)).isEmpty();
        assertThat(cast.actAs(cast.gil, invitations::awaited)).isEmpty();
        assertThat(cast.actAs(cast.miaAtGlobex, invitations::awaited)).isEmpty();
        for (var stranger : List.of(cast.ben, cast.gil)) {
            assertThatThrownBy(() -> cast.actAs(stranger, () -> invitations.withdraw(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(stranger, () -> invitations.sendAgain(id)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(cast.actAs(cast.sam, invitations::open)).hasSize(1);
    }

    @Test
    void aBposAdminAsksInTheFirstAdminOfAClientAndNobodyAfterThat() {
        assertThat(cast.actAs(cast.ben, invitations::lacksFirstAdmin)).isFalse();
        assertThatThrownBy(() -> cast.actAs(cast.ben, () -> invitations.inviteFirstAdmin(kim(Seat.SPONSOR))))
                .hasMessageContaining("has an administrator");
        cast.withoutAdmins(cast.sam);
        assertThatThrownBy(() -> cast.actAs(cast.mia, () -> invitations.inviteFirstAdmin(kim(Seat.SPONSOR))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> cast.actAs(cast.lee, () -> invitations.inviteFirstAdmin(kim(Seat.SPONSOR))))
                .isInstanceOf(NotAllowed.class);
        cast.actAs(cast.ben, () -> invitations.inviteFirstAdmin(kim(Seat.WORKFORCE)));
        var first = newcomers.join(tokenFor(address)).orElseThrow();
        assertThat(first.admin()).isTrue();
        assertThat(first.organisationId()).isEqualTo(cast.lee.organisationId());
        assertThat(cast.actAs(cast.ben, invitations::lacksFirstAdmin)).isFalse();
    }

    @Test
    void nobodyOfTheBpoBecomesTheFirstAdminOfItsClient() {
        cast.withoutAdmins(cast.sam);
        var mias = people.person(cast.mia.personId()).orElseThrow().email();
        assertThatThrownBy(() -> cast.actAs(
                        cast.ben,
                        () -> invitations.inviteFirstAdmin(
                                new InvitationDraft("Kim Park", " " + mias.toUpperCase(Locale.ROOT), Seat.SPONSOR))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(mias + " belongs to Mia Santos of OnSpot");
        assertThat(cast.actAs(cast.ben, invitations::open)).isEmpty();
    }

    @Test
    void whoeverTheirOwnCompanyVouchesForComesInWithoutTheLink() {
        invite(cast.sam, Seat.TRAINING);
        assertThat(newcomers.arrive(cast.gil.organisationId(), address))
                .as("the same address, vouched for by another company")
                .isEmpty();
        assertThat(newcomers.arrive(cast.lee.organisationId(), address.toUpperCase(java.util.Locale.ROOT)))
                .isPresent();
        assertThat(newcomers.arrive(cast.lee.organisationId(), address)).isEmpty();
    }

    @Test
    void theMailSaysWhoInvitesAndNoTokenIsKept() {
        var token = invite(cast.sam, Seat.TRAINING);
        var mail = Letterbox.newestFor(address);
        assertThat(mail.subject()).isEqualTo("Sam Wolfe invites you to Acme × OnSpot");
        assertThat(mail.plain()).contains("Hello Kim Park", "seven days");
        assertThat(token).hasSizeGreaterThan(42);
        assertThat(cast.actAs(cast.sam, invitations::open).toString()).doesNotContain(token);
    }

    @Test
    void aDayThatNoAuditorCouldReadAlongUntilIsRefusedWhenTheyAreInvited() {
        var today = LocalDate.now(cast.lee.zone());
        refusedUntil(today.minusDays(1), "cannot be over already");
        refusedUntil(today.plusYears(1).plusDays(1), "for a year at most");
        audit(today.plusYears(1));
        assertThat(newcomers.join(tokenFor(address))).isPresent();
    }

    /** Of an invitation from before the rule, and of one whose organisation has moved its clock since. */
    @Test
    void anInvitationThatCanBeTakenUpNoMoreIsPassedOverAndTakesNoOtherWithIt() {
        audit(LocalDate.now(cast.lee.zone()));
        moveDayTo(LocalDate.now(cast.lee.zone()).plusYears(2));
        var elsewhere = partnerships.found(
                "initech-" + UUID.randomUUID().toString().substring(0, 8),
                cast.lee.organisationId(),
                cast.ben.organisationId());
        var samThere = partnerships.join(elsewhere, cast.sam.personId(), Seat.SPONSOR);
        var unusable = tokenFor(address);
        cast.actAs(samThere, () -> invitations.invite(kim(Seat.QUALITY)));

        var arrived = newcomers.arrive(cast.lee.organisationId(), address).orElseThrow();
        assertThat(partnerships.membershipsOf(arrived.id()))
                .singleElement()
                .satisfies(member -> assertThat(member.slug()).isEqualTo(samThere.slug()));
        assertThatThrownBy(() -> newcomers.join(unusable)).hasMessageContaining("for a year at most");
    }

    @Test
    void theLastDayEndsByTheClockOfTheAuditorsOwnOrganisation() {
        var pastMidnight = ZonedDateTime.of(LocalDateTime.of(2026, 6, 10, 0, 30), ZoneId.of("Asia/Manila"));
        var draft = new InvitationDraft("Kim Park", address, Seat.AUDITOR, false, LocalDate.of(2026, 6, 9));
        var invitation = new Invitation(draft, new Company(cast.ben.organisationId(), "OnSpot", Side.BPO), cast.ben);
        invitation.renew(pastMidnight.minusHours(1));
        assertThat(invitation.opensAt(pastMidnight.minusHours(1))).isTrue();
        assertThat(invitation.opensAt(pastMidnight)).isFalse();
        assertThatThrownBy(() -> invitation.renew(pastMidnight)).hasMessageContaining("over already");
    }

    @Test
    void whoeverWasGivenAnotherSeatMeanwhileGetsThePromisedOneAsWell() {
        var token = invite(cast.sam, Seat.TRAINING);
        var kimHerself = people.add(cast.lee.organisationId(), "Kim Park", address);
        cast.actAs(cast.sam, () -> seats.give(kimHerself, Seat.WORKFORCE, false));
        newcomers.join(token);
        assertThat(partnerships
                        .member(kimHerself, cast.lee.slug())
                        .orElseThrow()
                        .seat())
                .isEqualTo("Workforce, Training");
    }

    @Test
    void historyBooksAnArrivalOnTheNewcomerAndNotOnWhoeverIsSignedInAtThatBrowser() {
        var token = invite(cast.sam, Seat.TRAINING);
        currentPerson.actAs(cast.gil.personId(), () -> newcomers.join(token));
        assertThat(lastToWrite("membership_aud")).isEqualTo("Kim Park");
        assertThat(lastToWrite("person_aud")).isEqualTo("Kim Park");
    }

    @Test
    void whoeverHasBeenSentAwayDoesNotComeBackByALinkFromBefore() {
        var token = invite(cast.sam, Seat.TRAINING);
        var kimHerself = people.add(cast.lee.organisationId(), "Kim Park", address);
        people.leave(kimHerself);
        assertThat(newcomers.join(token)).isEmpty();
        assertThat(newcomers.arrive(cast.lee.organisationId(), address)).isEmpty();
        cast.actAs(cast.sam, () -> invitations.invite(kim(Seat.TRAINING)));
        var second = token(Letterbox.awaitFor(address, 2).getLast());
        assertThat(newcomers.join(second).orElseThrow().id()).isEqualTo(kimHerself);
    }

    @Test
    void anAdministratorWithoutASeatCannotInviteSoTheBpoStillAsksTheFirstOneIn() {
        cast.withoutAdmins(cast.sam);
        people.makeAdmin(people.add(cast.lee.organisationId(), "Max Moor", "max" + address));
        assertThat(cast.actAs(cast.ben, invitations::lacksFirstAdmin)).isTrue();
        cast.actAs(cast.ben, () -> invitations.inviteFirstAdmin(kim(Seat.WORKFORCE)));
        assertThat(newcomers.join(tokenFor(address)).orElseThrow().admin()).isTrue();
        assertThat(cast.actAs(cast.ben, invitations::lacksFirstAdmin)).isFalse();
    }

    private void refusedUntil(LocalDate day, String why) {
        assertThatThrownBy(() -> audit(day)).isInstanceOf(Refusal.class).hasMessageContaining(why);
        assertThat(cast.actAs(cast.sam, invitations::open)).isEmpty();
    }

    private void audit(LocalDate day) {
        cast.actAs(
                cast.sam, () -> invitations.invite(new InvitationDraft("Kim Park", address, Seat.AUDITOR, false, day)));
    }

    private void moveDayTo(LocalDate day) {
        jdbc.sql("update invitation set audits_until = :day where email = :email")
                .param("day", day)
                .param("email", address)
                .update();
    }

    private String lastToWrite(String table) {
        return jdbc.sql("select revision.person_name from " + table
                        + " row_then join revision on revision.id = row_then.rev order by row_then.rev desc limit 1")
                .query(String.class)
                .single();
    }

    private InvitationDraft kim(Seat seat) {
        return new InvitationDraft("Kim Park", address, seat);
    }

    private String invite(Member admin, Seat seat) {
        cast.actAs(admin, () -> invitations.invite(kim(seat)));
        return tokenFor(address);
    }

    private static String tokenFor(String address) {
        return token(Letterbox.newestFor(address));
    }

    private static String token(Letterbox.Received mail) {
        var link = mail.links().getFirst();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
