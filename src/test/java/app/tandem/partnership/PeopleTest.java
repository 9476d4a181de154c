package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class PeopleTest {
    private final Cast cast;
    private final People people;
    private final Partnerships partnerships;
    private final CurrentPerson currentPerson;

    PeopleTest(Cast.Casting casting, People people, Partnerships partnerships, CurrentPerson currentPerson) {
        cast = casting.fresh();
        this.people = people;
        this.partnerships = partnerships;
        this.currentPerson = currentPerson;
    }

    @Test
    void anAddressIsFoundInWhicheverCaseItIsTyped() {
        var address = UUID.randomUUID() + "@acme.example";
        var kim = people.add(cast.lee.organisationId(), "Kim Park", address.toUpperCase());
        assertThat(people.byEmail(cast.lee.organisationId(), address))
                .map(PersonSummary::id)
                .hasValue(kim);
        assertThat(people.byEmail(cast.gil.organisationId(), address)).isEmpty();
    }

    @Test
    void twoPeopleOfOneOrganisationCannotHaveTheSameAddress() {
        var address = UUID.randomUUID() + "@acme.example";
        people.add(cast.lee.organisationId(), "Kim Park", address);
        assertThatThrownBy(() -> people.add(cast.lee.organisationId(), "Kay Park", address))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
        people.add(cast.gil.organisationId(), "Kay Park", address);
        assertThat(people.byEmail(address)).hasSize(2);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (var typed : new String[] {"", "kim", "kim@", "kim park@acme.example", "kim@acme.example\nBcc: all@x"}) {
            assertThatThrownBy(() -> people.add(cast.lee.organisationId(), "Kim Park", typed))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("e-mail");
        }
    }

    @Test
    void whoeverLeavesIsNobodyAnyMoreAndInNoPartnership() {
        people.leave(cast.mia.personId());
        assertThat(people.person(cast.mia.personId())).isEmpty();
        assertThat(partnerships.membershipsOf(cast.mia.personId())).isEmpty();
        currentPerson.actAs(
                cast.mia.personId(), () -> assertThat(currentPerson.find()).isEmpty());
    }

    @Test
    void whoeverComesBackIsTheSamePersonAndNoAdminAnyMore() {
        var address = people.person(cast.mia.personId()).orElseThrow().email();
        people.makeAdmin(cast.mia.personId());
        people.leave(cast.mia.personId());
        assertThat(people.add(cast.mia.organisationId(), "Mia Santos", address)).isEqualTo(cast.mia.personId());
        assertThat(people.person(cast.mia.personId())).map(PersonSummary::admin).hasValue(false);
    }
}
