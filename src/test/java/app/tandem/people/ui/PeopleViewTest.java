package app.tandem.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.history.AuditorReads;
import app.tandem.partnership.Clients;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Seats;
import app.tandem.partnership.Side;
import app.tandem.people.InvitationDraft;
import app.tandem.people.Invitations;
import app.tandem.shell.DayPicker;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TandemTest
class PeopleViewTest {
    private final Seats seats;
    private final Invitations invitations;
    private final AuditorReads reads;
    private final Clients clients;
    private final Tabs tabs;
    private final Cast cast;

    PeopleViewTest(
            Seats seats,
            Invitations invitations,
            AuditorReads reads,
            Clients clients,
            Tabs tabs,
            Cast.Casting casting) {
        this.clients = clients;
        this.seats = seats;
        this.invitations = invitations;
        this.reads = reads;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void anEmptySeatIsShownToBothSidesInWords() {
        for (var member : new app.tandem.partnership.Member[] {cast.lee, cast.mia, cast.auditor(Side.BPO)}) {
            try (var tab = tabs.open(member, "people")) {
                assertThat(tab.text())
                        .contains("Lee Carter, since")
                        .contains("Empty: nobody answers for this at Acme yet.")
                        .contains("Empty: nobody answers for this at OnSpot yet.")
                        .contains("12 seats are empty, for both sides to see");
            }
        }
    }

    @Test
    void onlyAnAdminChangesSeatsAndOnlyThoseOfTheirOwnSide() {
        try (var tab = tabs.open(cast.lee, "people")) {
            assertThat(changes()).isZero();
        }
        try (var tab = tabs.open(cast.sam, "people")) {
            assertThat(changes()).isEqualTo(Seat.ofASide().size());
        }
    }

    @Test
    void anAdminFillsASeatAndTheOtherSideSeesItWithoutReloading() {
        try (var tab = tabs.open(cast.mia, "people")) {
            cast.actAs(cast.sam, () -> seats.give(cast.lee.personId(), Seat.TRAINING, false));
            tab.awaitPush(() -> tab.text().contains("11 seats are empty"));
        }
    }

    @Test
    void theDialogGivesASeatAndSaysWhyNot() {
        try (var tab = tabs.open(cast.sam, "people")) {
            _click(_get(
                    Button.class,
                    spec -> spec.withPredicate(
                            button -> button.getAriaLabel().orElse("").equals("Fill: Training"))));
            _click(_get(Button.class, spec -> spec.withText("Give the seat")));
            assertThat(tab.text()).contains("Choose who gets this seat.");
            @SuppressWarnings("unchecked")
            ComboBox<PersonSummary> who = _get(ComboBox.class);
            assertThat(who.getListDataView().getItems())
                    .extracting(PersonSummary::name)
                    .contains("Lee Carter")
                    .doesNotContain("Mia Santos", "Gil Braun");
            who.setValue(who.getListDataView()
                    .getItems()
                    .filter(person -> person.name().equals("Lee Carter"))
                    .findFirst()
                    .orElseThrow());
            _click(_get(Button.class, spec -> spec.withText("Give the seat")));
            tab.awaitPush(() -> tab.text().contains("11 seats are empty"));
        }
    }

    @Test
    void endingTheOnlyPlaceOfSomebodySaysThatTheyLeave() {
        try (var tab = tabs.open(cast.sam, "people")) {
            _click(_get(
                    Button.class,
                    spec -> spec.withPredicate(
                            button -> button.getAriaLabel().orElse("").equals("Change: Sponsor"))));
            _click(_get(Button.class, spec -> spec.withText("End")));
            tab.awaitPush(() -> tab.text().contains("With it Lee Carter leaves this partnership"));
            _click(_get(Button.class, spec -> spec.withText("End and leave")));
            tab.awaitPush(() -> tab.text().contains("Who sat here before"));
        }
    }

    @Test
    void bothSidesSeeWhatAnAuditorLooksAtWhileItHappens() {
        var auditor = cast.auditor(Side.CLIENT);
        try (var tab = tabs.open(cast.mia, "people")) {
            assertThat(tab.text()).contains("Auditor until");
            cast.actAs(auditor, () -> reads.opened("goals", "Goals of both"));
            tab.awaitPush(() -> tab.text().contains("Goals of both"));
        }
    }

    @Test
    void ofAcmesPeopleGlobexSeesNothing() {
        var auditor = cast.auditor(Side.CLIENT);
        cast.actAs(auditor, () -> reads.opened("goals", "Goals of both"));
        try (var tab = tabs.open(cast.gil, "people")) {
            cast.actAs(cast.sam, () -> seats.give(cast.lee.personId(), Seat.TRAINING, false));
            assertThat(tab.text()).doesNotContain("Lee Carter", "Ben Reyes", auditor.name(), "Goals of both");
        }
        try (var tab = tabs.openAddress(cast.gil.personId(), "p/" + cast.lee.slug() + "/people")) {
            assertThat(tab.text()).doesNotContain("Lee Carter", "Sponsor");
        }
    }

    @Test
    void anInvitedSeatReadsSoToBothSidesAndOnlyTheOwnAdminsSeeWhoItIs() {
        cast.actAs(
                cast.sam,
                () -> invitations.invite(
                        new InvitationDraft("Kim Park", "kim" + UUID.randomUUID() + "@acme.example", Seat.TRAINING)));
        for (var member : new app.tandem.partnership.Member[] {cast.mia, cast.ben, cast.lee}) {
            try (var tab = tabs.open(member, "people")) {
                assertThat(tab.text())
                        .contains("Somebody is invited, not here yet.")
                        .doesNotContain("Kim Park");
            }
        }
        try (var tab = tabs.open(cast.sam, "people")) {
            assertThat(tab.text()).contains("Kim Park", "Training · kim", "Link until");
            _click(_get(Button.class, spec -> spec.withText("Withdraw")));
            tab.awaitPush(() -> tab.text().contains("opens nothing any more"));
            _click(_get(Button.class, spec -> spec.withText("Withdraw it")));
            tab.awaitPush(() -> !tab.text().contains("Somebody is invited"));
            assertThat(tab.text()).contains("The invitation of Kim Park is withdrawn.");
        }
    }

    @Test
    void anAdminInvitesSomebodyFromThePage() {
        try (var tab = tabs.open(cast.ben, "people")) {
            _click(_get(Button.class, spec -> spec.withText("Invite somebody")));
            assertThat(_find(Button.class, spec -> spec.withText("Invite the first person of Acme")))
                    .isEmpty();
            _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
            tab.awaitPush(() -> tab.text().contains("Say to which address the invitation goes."));
            _get(TextField.class, spec -> spec.withLabel("Name")).setValue("Kim Park");
            _get(EmailField.class).setValue("kim" + UUID.randomUUID() + "@onspot.example");
            _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
            tab.awaitPush(() -> tab.text().contains("Choose the seat."));
            @SuppressWarnings("unchecked")
            Select<Seat> seat = _get(Select.class, spec -> spec.withLabel("Seat"));
            seat.setValue(Seat.QUALITY);
            assertThat(seat.getHelperText()).contains("Ben Reyes is quality already");
            seat.setValue(Seat.TRAINING);
            assertThat(seat.getHelperText()).isEmpty();
            _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
            tab.awaitPush(() -> tab.text().contains("Invited, not here yet"));
            assertThat(tab.text()).contains("A link is on its way to kim");
        }
    }

    @Test
    void aSeatThatTheOutsourcerGivesInTheSettingsShowsWithoutReloading() {
        try (var tab = tabs.open(cast.lee, "people")) {
            cast.actAs(cast.ben, () -> clients.seat(cast.lee.partnershipId(), cast.mia.personId(), Seat.TRAINING));
            tab.awaitPush(() -> tab.text().contains("11 seats are empty"));
        }
    }

    @Test
    void aDayTooLateForAnAuditorIsSaidInTheDialogAndWhatWasTypedStays() {
        try (var tab = tabs.open(cast.sam, "people")) {
            _click(_get(Button.class, spec -> spec.withText("Invite somebody")));
            _get(TextField.class, spec -> spec.withLabel("Name")).setValue("Kim Park");
            _get(EmailField.class).setValue("kim" + UUID.randomUUID() + "@acme.example");
            @SuppressWarnings("unchecked")
            Select<Seat> seat = _get(Select.class);
            seat.setValue(Seat.AUDITOR);
            _get(DayPicker.class).setValue(LocalDate.now().plusYears(2));
            _click(_get(Button.class, spec -> spec.withText("Send the invitation")));
            assertThat(tab.text()).contains("An auditor reads along for a year at most. Choose an earlier day.");
            assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                    .isEqualTo("Kim Park");
        }
    }

    private static long changes() {
        return _find(Button.class).stream()
                .filter(button ->
                        button.getText().equals("Fill") || button.getText().equals("Change"))
                .count();
    }
}
