package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.people.InvitationDraft;
import app.tandem.people.Invitations;
import app.tandem.scorecards.KpiPacks;
import app.tandem.scorecards.Measures;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ben is an admin of OnSpot and takes Initech on. */
@TandemTest
class ClientsTest {
    private final Clients clients;
    private final Setup setup;
    private final WorkingCalendars calendars;
    private final People people;
    private final Partnerships partnerships;
    private final Measures measures;
    private final KpiPacks packs;
    private final List<WaitingThings> waiting;
    private final Discarding discarding;
    private final Organisations organisations;
    private final Invitations invitations;
    private final Newcomers newcomers;
    private final CurrentPerson currentPerson;
    private final Cast cast;
    private final String address = "initech-" + UUID.randomUUID().toString().substring(0, 8);

    ClientsTest(
            Clients clients,
            Setup setup,
            WorkingCalendars calendars,
            People people,
            Partnerships partnerships,
            Measures measures,
            KpiPacks packs,
            List<WaitingThings> waiting,
            Discarding discarding,
            Organisations organisations,
            Invitations invitations,
            Newcomers newcomers,
            CurrentPerson currentPerson,
            Cast.Casting casting) {
        this.clients = clients;
        this.setup = setup;
        this.calendars = calendars;
        this.people = people;
        this.partnerships = partnerships;
        this.measures = measures;
        this.packs = packs;
        this.waiting = waiting;
        this.discarding = discarding;
        this.organisations = organisations;
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.currentPerson = currentPerson;
        cast = casting.fresh();
    }

    @Test
    void aClientGoesLiveOnlyWhenNothingIsMissingAndIsToldWhatIs() {
        var id = takeOn();
        refused(() -> as(cast.ben, () -> clients.goLive(id)), "Not yet: 5 things are missing.");
        assertThat(missing(id))
                .contains(
                        "Invite the first person of Initech.",
                        "An admin of Initech sets or confirms its calendar.",
                        "Give somebody of OnSpot the seat of sponsor.",
                        "An admin of OnSpot sets or confirms its calendar.",
                        "Choose a KPI pack, or at least one measure.");
        var peter = arrives(id, "Peter Gibbons", Seat.OPERATIONS_LEAD);
        as(cast.ben, () -> clients.seat(id, cast.ben.personId(), Seat.SPONSOR));
        calendar(cast.ben.personId(), cast.ben.organisationId(), "Asia/Manila", "PH");
        var ben = as(cast.ben, () -> clients.asMember(id).orElseThrow());
        cast.actAs(ben, () -> measures.addPack(packs.find("E-commerce").orElseThrow()));
        refused(() -> as(cast.ben, () -> clients.goLive(id)), "Not yet: 2 things are missing.");
        assertThat(missing(id))
                .containsExactly(
                        "Give somebody of Initech the seat of sponsor.",
                        "An admin of Initech sets or confirms its calendar.");
        arrives(id, "Bill Lumbergh", Seat.SPONSOR);
        calendar(peter.id(), peter.organisationId(), "America/Chicago", "US");
        as(cast.ben, () -> clients.goLive(id));
        cast.actAs(ben, () -> {
            assertThat(setup.isLive()).isTrue();
            assertThat(setup.missing()).isEmpty();
        });
        refused(() -> as(cast.ben, () -> clients.goLive(id)), "live already");
        refused(() -> as(cast.ben, () -> clients.rename(id, "Initrode")), "keeps its name");
        refused(() -> as(cast.ben, () -> discarding.discard(id)), "what both sides have written stays");
    }

    @Test
    void theFirstPersonOfAClientFindsThreeTasksAtLeast() {
        var id = takeOn();
        var ben = as(cast.ben, () -> clients.asMember(id).orElseThrow());
        cast.actAs(ben, () -> measures.addPack(packs.find("E-commerce").orElseThrow()));
        arrives(id, "Peter Gibbons", Seat.SPONSOR);
        var peter = as(cast.ben, () -> clients.people(id)).getFirst();
        var asPeter = partnerships.membershipsOf(peter.personId()).getFirst();
        assertThat(cast.actAs(
                        asPeter,
                        () -> waiting.stream()
                                .flatMap(feature -> feature.waitingFor(asPeter).stream())
                                .map(Waiting::title)
                                .toList()))
                .contains(
                        "Set your calendar",
                        "Fill your empty seats",
                        "Agree the first joint goal",
                        "Say who of Initech answers for 12 measures")
                .anyMatch(title -> title.startsWith("Confirm the numbers of"));
    }

    @Test
    void anAddressThatSomebodyElseHasIsRefusedWithoutAWordAboutThem() {
        takeOn();
        refused(
                () -> as(cast.ben, () -> clients.takeOn("Globex", cast.gil.slug())),
                "“%s” cannot be used here. Please choose another address".formatted(cast.gil.slug()));
        assertThat(as(cast.ben, () -> clients.all()))
                .extracting(ClientSummary::client)
                .doesNotContain("Globex ");
    }

    @ParameterizedTest
    @CsvSource({
        "Müller & Söhne GmbH, muller-sohne-gmbh",
        "HP, hp-client",
        "'  Acme  ', acme",
        "A very long name of a company that nobody reads to its end, a-very-long-name-of-a-company",
        "东京, ''"
    })
    void theAddressIsSuggestedFromTheName(String name, String suggested) {
        assertThat(ShortAddress.of(name, taken -> false)).isEqualTo(suggested);
        assertThat(ShortAddress.of("Acme", java.util.Set.of("acme", "acme-2")::contains))
                .isEqualTo("acme-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a--b", "-abc", "abc-", "a b c", "../etc", "äöü", "a/b"})
    void anAddressThatDoesNotFitIsRefused(String typed) {
        refused(() -> as(cast.ben, () -> clients.takeOn("Initech", typed)), "3 to 40 small letters");
    }

    @Test
    void onlyAdminsOfTheBpoTakeClientsOn() {
        for (var nobody : List.of(cast.mia, cast.lee, cast.sam)) {
            assertThatThrownBy(() -> as(nobody, () -> clients.takeOn("Initech", address)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(nobody, clients::all)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void anotherBposPartnershipDoesNotExist() {
        var stranger = adminOfAnotherBpo();
        var id = takeOn();
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> clients.find(id),
                () -> clients.asMember(id),
                () -> clients.people(id),
                () -> clients.goLive(id),
                () -> discarding.discard(id),
                () -> clients.rename(id, "Mine"),
                () -> clients.seat(id, stranger, Seat.SPONSOR))) {
            assertThatThrownBy(() -> currentPerson.actAs(stranger, () -> {
                        try {
                            attempt.call();
                        } catch (RuntimeException refused) {
                            throw refused;
                        } catch (Throwable other) {
                            throw new AssertionError(other);
                        }
                    }))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(currentPerson.actAs(stranger, clients::all)).isEmpty();
    }

    @Test
    void nobodyOfAnotherCompanyIsSeatedForTheBpo() {
        var id = takeOn();
        assertThatThrownBy(() -> as(cast.ben, () -> clients.seat(id, cast.lee.personId(), Seat.SPONSOR)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void eachCompanyConfirmsItsOwnCalendarAndTheBpoOnlyGuessesBefore() {
        var id = takeOn();
        var client = as(cast.ben, () -> clients.find(id)).clientId();
        calendar(cast.ben.personId(), client, "Asia/Tokyo", "JP");
        assertThat(calendars.isConfirmed(client)).isFalse();
        var peter = arrives(id, "Peter Gibbons", Seat.SPONSOR);
        calendar(peter.id(), client, "America/Chicago", "US");
        assertThat(calendars.isConfirmed(client)).isTrue();
        assertThatThrownBy(() -> calendar(cast.ben.personId(), client, "Asia/Tokyo", "JP"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> calendar(cast.mia.personId(), cast.mia.organisationId(), "Asia/Tokyo", "JP"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> calendar(cast.sam.personId(), client, "Asia/Tokyo", "JP"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatNeverBeganIsDiscardedWithItsSeatsAndInvitationsAndItsAddressIsFreeAgain() {
        var id = takeOn();
        var ben = as(cast.ben, () -> clients.asMember(id).orElseThrow());
        var peter = arrives(id, "Peter Gibbons", Seat.OPERATIONS_LEAD);
        var bills = "bill" + UUID.randomUUID() + "@initech.example";
        cast.actAs(ben, () -> invitations.invite(new InvitationDraft("Bill Lumbergh", bills, Seat.QUALITY)));
        var links = Letterbox.newestFor(bills).links();
        assertThat(newcomers.invitedBy(token(links.getFirst()))).isPresent();
        as(cast.ben, () -> discarding.discard(id));
        assertThat(newcomers.invitedBy(token(links.getFirst()))).isEmpty();
        assertThat(newcomers.join(token(links.getFirst()))).isEmpty();
        assertThat(partnerships.membershipsOf(peter.id())).isEmpty();
        assertThat(partnerships.member(cast.ben.personId(), address)).isEmpty();
        assertThat(as(cast.ben, clients::all)).extracting(ClientSummary::client).doesNotContain("Initech");
        assertThat(organisations.lookedAfterBy(cast.ben.organisationId()))
                .extracting(OrganisationSummary::name)
                .doesNotContain("Initech");
        assertThatThrownBy(() -> as(cast.ben, () -> clients.find(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(cast.ben, () -> clients.seat(id, cast.ben.personId(), Seat.SPONSOR)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> partnerships.join(id, cast.ben.personId(), Seat.SPONSOR))
                .isInstanceOf(Refusal.class);
        assertThat(takeOn()).isNotEqualTo(id);
    }

    @Test
    void nobodyButAnAdminOfTheBpoDiscards() {
        var id = takeOn();
        arrives(id, "Peter Gibbons", Seat.OPERATIONS_LEAD);
        for (var nobody : List.of(cast.mia, cast.lee, cast.sam)) {
            assertThatThrownBy(() -> as(nobody, () -> discarding.discard(id))).isInstanceOf(NotAllowed.class);
        }
        assertThat(as(cast.ben, () -> clients.people(id))).hasSize(2);
    }

    @Test
    void aClientsNameFitsOnAPage() {
        refused(() -> as(cast.ben, () -> clients.takeOn("I".repeat(81), address)), "80 characters at most");
        var id = takeOn();
        refused(() -> as(cast.ben, () -> clients.rename(id, "I".repeat(81))), "80 characters at most");
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private List<String> missing(UUID id) {
        return as(cast.ben, () -> clients.find(id)).missing().stream()
                .map(Missing::words)
                .toList();
    }

    private UUID adminOfAnotherBpo() {
        var other = partnerships.addOrganisation("Elsewhere", Side.BPO, ZoneId.of("UTC"));
        var stranger = people.add(other, "Eve Stone", "eve@elsewhere.example");
        people.makeAdmin(stranger);
        return stranger;
    }

    /** Who has been invited and is here now; all of them admins, as the very first one would be. */
    private PersonSummary arrives(UUID partnership, String name, Seat seat) {
        var client = as(cast.ben, () -> clients.find(partnership)).clientId();
        var person = people.add(client, name, UUID.randomUUID() + "@initech.example");
        people.makeAdmin(person);
        partnerships.join(partnership, person, seat);
        return people.person(person).orElseThrow();
    }

    private UUID takeOn() {
        return as(cast.ben, () -> clients.takeOn("Initech", address));
    }

    private void calendar(UUID person, UUID organisation, String zone, String country) {
        currentPerson.actAs(
                person,
                () -> calendars.change(
                        organisation, WorkingCalendar.in(ZoneId.of(zone)).withHolidaysOf(country, "")));
    }

    private <T> T as(Member member, java.util.function.Supplier<T> work) {
        return currentPerson.actAs(member.personId(), work);
    }

    private void as(Member member, Runnable work) {
        currentPerson.actAs(member.personId(), work);
    }

    private static void refused(ThrowingCallable attempt, String... sentences) {
        assertThatThrownBy(attempt).isInstanceOf(Refusal.class).message().contains(sentences);
    }
}
