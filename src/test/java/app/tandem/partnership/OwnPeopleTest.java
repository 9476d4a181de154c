package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.AtOnce;
import app.tandem.Cast;
import app.tandem.TandemTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@TandemTest
class OwnPeopleTest {
    private final OwnPeople ownPeople;
    private final Seats seats;
    private final Partnerships partnerships;
    private final People people;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Cast cast;

    OwnPeopleTest(
            OwnPeople ownPeople,
            Seats seats,
            Partnerships partnerships,
            People people,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            Cast.Casting casting) {
        this.ownPeople = ownPeople;
        this.seats = seats;
        this.partnerships = partnerships;
        this.people = people;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        cast = casting.fresh();
    }

    @Test
    void anAdminSeesEverybodyOfTheirOwnCompanyAndWhereTheyWork() {
        var kim = people.add(cast.ben.organisationId(), "Kim Park", UUID.randomUUID() + "@onspot.example");
        var all = currentPerson.actAs(cast.ben.personId(), ownPeople::all);
        assertThat(all).extracting(one -> one.person().name()).containsExactly("Ben Reyes", "Kim Park", "Mia Santos");
        assertThat(all.getLast().places())
                .hasSize(2)
                .allMatch(place -> place.seat().equals("Team lead"));
        assertThat(all.get(1)).isEqualTo(new OwnPerson(people.person(kim).orElseThrow(), List.of()));
    }

    @Test
    void anAdminAppointsAnotherWhoThenEndsTheFirstOnesAdministration() {
        as(cast.sam, () -> ownPeople.makeAdministrator(cast.lee.personId()));
        as(cast.lee, () -> ownPeople.endAdministration(cast.sam.personId()));
        assertThat(isAdmin(cast.lee)).isTrue();
        assertThat(isAdmin(cast.sam)).isFalse();
        assertThatThrownBy(() -> as(cast.sam, ownPeople::all)).isInstanceOf(NotAllowed.class);
        assertThat(lastToChangeAPerson()).isEqualTo(cast.lee.name());
    }

    @Test
    void theLastAdministratorOfAClientNeitherResignsNorLeavesNorGivesUpTheLastSeat() {
        var self = cast.sam.personId();
        refusedAsTheLast(() -> as(cast.sam, () -> ownPeople.endAdministration(self)));
        refusedAsTheLast(() -> as(cast.sam, () -> ownPeople.leave(self)));
        refusedAsTheLast(() -> cast.actAs(cast.sam, () -> seats.leave(self)));
        refusedAsTheLast(() -> cast.actAs(cast.sam, () -> seats.end(seatOf(cast.sam))));
        assertThat(isAdmin(cast.sam)).isTrue();
        assertThat(partnerships.membershipsOf(self)).hasSize(1);
    }

    @Test
    void anAdministratorWithoutASeatIsNobodyToLeaveAClientTo() {
        var kim = people.add(cast.sam.organisationId(), "Kim Park", UUID.randomUUID() + "@acme.example");
        as(cast.sam, () -> ownPeople.makeAdministrator(kim));
        refusedAsTheLast(() -> as(cast.sam, () -> ownPeople.leave(cast.sam.personId())));
        refusedAsTheLast(() -> cast.actAs(cast.sam, () -> seats.leave(cast.sam.personId())));

        cast.actAs(cast.sam, () -> seats.give(kim, Seat.TRAINING, false));
        as(cast.sam, () -> ownPeople.leave(cast.sam.personId()));
        assertThat(people.person(cast.sam.personId())).isEmpty();
    }

    @Test
    void anAdministratorOfTheOutsourcerNeedsNoSeatAndStaysTheLastOneAllTheSame() {
        cast.actAs(cast.ben, () -> seats.leave(cast.ben.personId()));
        refusedAsTheLast(() -> as(cast.ben, () -> ownPeople.endAdministration(cast.ben.personId())));
        refusedAsTheLast(() -> as(cast.ben, () -> ownPeople.leave(cast.ben.personId())));
        as(cast.ben, () -> ownPeople.makeAdministrator(cast.mia.personId()));
        as(cast.mia, () -> ownPeople.leave(cast.ben.personId()));
        assertThat(people.isAdministered(cast.ben.organisationId())).isTrue();
    }

    @Test
    void ofTwoAdministratorsWhoGoAtTheSameMomentOneStays() throws Exception {
        var ways = List.<Consumer<Member>>of(
                member -> as(member, () -> ownPeople.endAdministration(member.personId())),
                member -> as(member, () -> ownPeople.leave(member.personId())),
                member -> cast.actAs(member, () -> seats.leave(member.personId())));
        for (var way : ways) {
            for (var other : ways) {
                people.makeAdmin(cast.sam.personId());
                people.makeAdmin(cast.lee.personId());
                assertThatThrownBy(() -> AtOnce.atOnce(() -> way.accept(cast.sam), () -> other.accept(cast.lee)))
                        .hasMessageContaining("needs an administrator");
                assertThat(people.isAdministered(cast.sam.organisationId())).isTrue();
                comeBack(cast.sam);
                comeBack(cast.lee);
            }
        }
    }

    @Test
    void whoeverHasLeftHasNoSeatAnywhereAndHistoryTellsWhoSaidSo() {
        as(cast.ben, () -> ownPeople.leave(cast.mia.personId()));
        assertThat(people.person(cast.mia.personId())).isEmpty();
        assertThat(partnerships.membershipsOf(cast.mia.personId())).isEmpty();
        assertThatThrownBy(() -> cast.actAs(cast.miaAtGlobex, seats::held)).isInstanceOf(NotFound.class);
        assertThat(lastToChangeAPerson()).isEqualTo(cast.ben.name());
        assertThat(cast.actAs(cast.lee, seats::heldBefore))
                .extracting(SeatHolder::personId)
                .contains(cast.mia.personId());
    }

    @Test
    void whoEndedSomebodysSessionsStandsInHistory() {
        as(cast.sam, () -> ownPeople.signOut(cast.lee.personId()));
        assertThat(lastToChangeAPerson()).isEqualTo(cast.sam.name());
        assertThat(partnerships.membershipsOf(cast.lee.personId())).hasSize(1);
    }

    @Test
    void anAuditorIsMadeNoAdministrator() {
        var auditor = cast.auditor(Side.CLIENT);
        assertThatThrownBy(() -> as(cast.sam, () -> ownPeople.makeAdministrator(auditor.personId())))
                .hasMessageContaining("reads along as an auditor");
        assertThat(isAdmin(auditor)).isFalse();
    }

    @Test
    void whoeverIsNoAdminDoesNothingOfIt() {
        for (var member : List.of(cast.lee, cast.mia, cast.auditor(Side.CLIENT), cast.auditor(Side.BPO))) {
            for (var verb : verbs()) {
                assertThatThrownBy(() -> as(member, () -> verb.accept(member.personId())))
                        .as(member.name())
                        .isInstanceOf(NotAllowed.class);
                assertThatThrownBy(() -> cast.actAs(member, () -> verb.accept(cast.sam.personId())))
                        .as(member.name())
                        .isInstanceOf(NotAllowed.class);
            }
            assertThatThrownBy(() -> as(member, ownPeople::all)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void ofAnotherCompanyNobodyIsThereForTheirAdmin() {
        var others = List.of(cast.lee, cast.sam, cast.auditor(Side.CLIENT));
        for (var admin : List.of(cast.ben, cast.gil)) {
            for (var other : others) {
                for (var verb : verbs()) {
                    assertThatThrownBy(() -> as(admin, () -> verb.accept(other.personId())))
                            .isInstanceOf(NotFound.class);
                }
                assertThat(currentPerson.actAs(admin.personId(), ownPeople::all))
                        .extracting(one -> one.person().id())
                        .doesNotContain(other.personId());
            }
        }
        assertThat(isAdmin(cast.sam)).isTrue();
        assertThat(partnerships.membershipsOf(cast.lee.personId())).hasSize(1);
    }

    private List<Consumer<UUID>> verbs() {
        return List.of(
                ownPeople::find,
                ownPeople::makeAdministrator,
                ownPeople::endAdministration,
                ownPeople::signOut,
                ownPeople::leave);
    }

    private void comeBack(Member member) {
        if (people.person(member.personId()).isEmpty()) {
            people.add(member.organisationId(), member.name(), addressOf(member));
        }
        if (partnerships.membershipsOf(member.personId()).isEmpty()) {
            partnerships.join(member.partnershipId(), member.personId(), Seat.TRAINING);
        }
    }

    private String addressOf(Member member) {
        var first = member.name().split(" ")[0].toLowerCase(java.util.Locale.ROOT);
        return jdbc.sql(
                        "select email from person where email like :start and left_at is not null order by left_at desc limit 1")
                .param("start", first + "%")
                .query(String.class)
                .single();
    }

    private void as(Member member, Runnable work) {
        currentPerson.actAs(member.personId(), work);
    }

    private boolean isAdmin(Member member) {
        return people.person(member.personId()).orElseThrow().admin();
    }

    private static void refusedAsTheLast(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining("needs an administrator");
    }

    private UUID seatOf(Member member) {
        return cast.actAs(member, seats::held).stream()
                .filter(one -> one.personId().equals(member.personId()))
                .findFirst()
                .orElseThrow()
                .membershipId();
    }

    private String lastToChangeAPerson() {
        return jdbc.sql("""
                select revision.person_name from person_aud person
                join revision on revision.id = person.rev
                order by person.rev desc limit 1""").query(String.class).single();
    }
}
