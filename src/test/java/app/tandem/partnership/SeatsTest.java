package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@TandemTest
class SeatsTest {
    private final Seats seats;
    private final Partnerships partnerships;
    private final People people;
    private final JdbcClient jdbc;
    private final Cast cast;

    SeatsTest(Seats seats, Partnerships partnerships, People people, JdbcClient jdbc, Cast.Casting casting) {
        this.seats = seats;
        this.partnerships = partnerships;
        this.people = people;
        this.jdbc = jdbc;
        cast = casting.fresh();
    }

    @Test
    void anAdminGivesASeatToSomebodyOfTheirOwnCompanyAndBothSidesSeeIt() {
        cast.actAs(cast.sam, () -> seats.give(cast.lee.personId(), Seat.TRAINING, false));
        assertThat(cast.actAs(cast.mia, seats::held))
                .anyMatch(one -> one.personId().equals(cast.lee.personId()) && one.seat() == Seat.TRAINING);
        assertThat(partnerships
                        .member(cast.lee.personId(), cast.lee.slug())
                        .orElseThrow()
                        .seat())
                .isEqualTo("Sponsor, Training");
        assertThat(partnerships.membershipsOf(cast.lee.personId())).hasSize(1);
        assertThat(cast.actAs(cast.mia, partnerships::colleagues))
                .extracting(Colleague::personId)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoGaveASeatAndWhoEndedItStandsInItsHistory() {
        cast.actAs(cast.sam, () -> seats.give(cast.lee.personId(), Seat.TRAINING, false));
        assertThat(lastToChangeAnySeat()).isEqualTo(cast.sam.name());

        cast.actAs(cast.ben, () -> seats.end(seatOf(cast.mia)));
        assertThat(lastToChangeAnySeat()).isEqualTo(cast.ben.name());
    }

    @Test
    void aSeatMayHaveADeputy() {
        cast.actAs(cast.sam, () -> seats.give(cast.sam.personId(), Seat.SPONSOR, true));
        assertThat(cast.actAs(cast.mia, seats::held))
                .anyMatch(one -> one.seatInWords().equals("Deputy sponsor")
                        && one.personId().equals(cast.sam.personId()));
    }

    @Test
    void somebodyWhoWorkedElsewhereSoFarJoinsWithTheirFirstSeat() {
        var kim = people.add(cast.lee.organisationId(), "Kim Park", UUID.randomUUID() + "@example.com");
        assertThat(partnerships.member(kim, cast.lee.slug())).isEmpty();
        cast.actAs(cast.sam, () -> seats.give(kim, Seat.WORKFORCE, false));
        assertThat(partnerships.member(kim, cast.lee.slug()).orElseThrow().side())
                .isEqualTo(Side.CLIENT);
    }

    @Test
    void nobodyGetsTheSameSeatTwice() {
        assertThatThrownBy(() -> cast.actAs(cast.sam, () -> seats.give(cast.lee.personId(), Seat.SPONSOR, false)))
                .hasMessageContaining("has this seat already");
    }

    @Test
    void whoeverIsNoAdminGivesAndEndsNothing() {
        var lees = seatOf(cast.lee);
        for (var member : new Member[] {cast.lee, cast.mia, cast.auditor(Side.CLIENT)}) {
            assertThatThrownBy(() -> cast.actAs(member, () -> seats.give(cast.lee.personId(), Seat.TRAINING, false)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cast.actAs(member, () -> seats.end(lees))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cast.actAs(member, () -> seats.leave(cast.lee.personId())))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cast.actAs(member, seats::ownPeople)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void anAdminsWordEndsWithTheRoleAndNotWithTheNextSignIn() {
        cast.withoutAdmins(cast.sam);
        assertThatThrownBy(() -> cast.actAs(cast.sam, () -> seats.give(cast.lee.personId(), Seat.TRAINING, false)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void noAdminTouchesASeatOfTheOtherSide() {
        assertThatThrownBy(() -> cast.actAs(cast.ben, () -> seats.end(seatOf(cast.lee))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> cast.actAs(cast.ben, () -> seats.leave(cast.lee.personId())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> cast.actAs(cast.ben, () -> seats.give(cast.lee.personId(), Seat.TRAINING, false)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ofAnotherPartnershipNothingIsThere() {
        var lees = seatOf(cast.lee);
        assertThatThrownBy(() -> cast.actAs(cast.gil, () -> seats.end(lees))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.actAs(cast.gil, () -> seats.leave(cast.lee.personId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.actAs(cast.gil, () -> seats.give(cast.lee.personId(), Seat.TRAINING, false)))
                .isInstanceOf(NotFound.class);
        partnerships.end(cast.lee);
        for (var stranger : new Member[] {cast.gil, cast.miaAtGlobex}) {
            assertThat(cast.actAs(stranger, seats::held))
                    .extracting(SeatHolder::personId)
                    .doesNotContain(cast.lee.personId(), cast.sam.personId(), cast.ben.personId());
            assertThat(cast.actAs(stranger, seats::heldBefore)).isEmpty();
        }
    }

    @Test
    void whoeverHasAnotherSeatStaysWhenOneEnds() {
        cast.actAs(cast.sam, () -> seats.give(cast.lee.personId(), Seat.TRAINING, false));
        cast.actAs(cast.sam, () -> seats.end(seatOf(cast.lee, Seat.SPONSOR)));
        assertThat(partnerships
                        .member(cast.lee.personId(), cast.lee.slug())
                        .orElseThrow()
                        .seat())
                .isEqualTo("Training");
        assertThat(cast.actAs(cast.mia, seats::heldBefore))
                .singleElement()
                .matches(one -> one.seat() == Seat.SPONSOR && one.to() != null);
    }

    @Test
    void withTheLastSeatAPersonLeaves() {
        cast.actAs(cast.sam, () -> seats.end(seatOf(cast.lee)));
        assertThat(partnerships.member(cast.lee.personId(), cast.lee.slug())).isEmpty();
        assertThatThrownBy(() -> cast.actAs(cast.lee, seats::held)).isInstanceOf(NotFound.class);
    }

    @Test
    void leavingEndsEverySeatAtOnce() {
        cast.actAs(cast.sam, () -> seats.give(cast.lee.personId(), Seat.TRAINING, false));
        cast.actAs(cast.sam, () -> seats.leave(cast.lee.personId()));
        assertThat(partnerships.member(cast.lee.personId(), cast.lee.slug())).isEmpty();
    }

    private String lastToChangeAnySeat() {
        return jdbc.sql("""
                select revision.person_name from membership_aud seat
                join revision on revision.id = seat.rev
                order by seat.rev desc limit 1""").query(String.class).single();
    }

    private UUID seatOf(Member member) {
        return seatOf(member, null);
    }

    private UUID seatOf(Member member, Seat seat) {
        return cast.actAs(cast.mia, seats::held).stream()
                .filter(one -> one.personId().equals(member.personId()) && (seat == null || one.seat() == seat))
                .findFirst()
                .orElseThrow()
                .membershipId();
    }
}
