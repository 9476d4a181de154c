package app.tandem.onboarding.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.partnership.ClientSummary;
import app.tandem.partnership.Clients;
import app.tandem.partnership.Country;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Newcomers;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.PersonSummary;
import app.tandem.partnership.Seat;
import app.tandem.scorecards.KpiPack;
import app.tandem.scorecards.KpiPacks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ben, an admin of OnSpot, takes Initech on. */
@TandemTest
class OnboardingTest {
    private final Clients clients;
    private final Partnerships partnerships;
    private final People people;
    private final Newcomers newcomers;
    private final KpiPacks packs;
    private final CurrentPerson currentPerson;
    private final Tabs tabs;
    private final Cast cast;
    private final String address = "initech-" + UUID.randomUUID().toString().substring(0, 8);
    private final String peters = "peter@" + address + ".example";

    OnboardingTest(
            Clients clients,
            Partnerships partnerships,
            People people,
            Newcomers newcomers,
            KpiPacks packs,
            CurrentPerson currentPerson,
            Tabs tabs,
            Cast.Casting casting) {
        this.clients = clients;
        this.partnerships = partnerships;
        this.people = people;
        this.newcomers = newcomers;
        this.packs = packs;
        this.currentPerson = currentPerson;
        this.tabs = tabs;
        cast = casting.fresh();
    }

    @Test
    void aClientComesInStepByStepUntilItsFirstPageIsFullOfUse() {
        try (var tab = open("settings/partnerships/new")) {
            _setValue(
                    _get(TextField.class, spec -> spec.withLabel("What is the client called?")), "Initech " + address);
            assertThat(_get(TextField.class, spec -> spec.withLabel("Short address"))
                            .getHelperText())
                    .startsWith("Left empty, it becomes /p/initech-initech");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Short address")), address);
            press("Save and go on");
            assertThat(tab.text()).contains("Invite the first person of Initech");

            press("Go live");
            assertThat(told(GoLiveCard.class)).contains("Not yet: 5 things are missing.", "Choose a KPI pack");

            _setValue(pack(), packs.find("E-commerce").orElseThrow());
            assertThat(told(MeasuresCard.class)).contains("WISMO rate");
            press("Add its measures");
            assertThat(told(MeasuresCard.class)).contains("12 measures are on the scorecard");

            _setValue(person(), people.person(cast.mia.personId()).orElseThrow());
            _setValue(seat(OurPeopleCard.class), Seat.SPONSOR);
            press("Give this seat");
            assertThat(told(OurPeopleCard.class)).contains("Ben Reyes", "Mia Santos is Sponsor now.");

            _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Peter Gibbons");
            _setValue(_get(EmailField.class), peters);
            press("Send the invitation");
            assertThat(seat(TheirPeopleCard.class).getErrorMessage()).isEqualTo("Choose the seat.");
            _setValue(seat(TheirPeopleCard.class), Seat.SPONSOR);
            press("Send the invitation");
            assertThat(told(TheirPeopleCard.class))
                    .contains("on its way to " + peters, "Invited, not here yet: Peter Gibbons (Sponsor, " + peters);
            assertThat(told(GoLiveCard.class))
                    .contains("An admin of Initech " + address + " sets or confirms its calendar.")
                    .contains("Invite the first person of Initech")
                    .doesNotContain("KPI pack");
        }
        var link = Letterbox.newestFor(peters).links().getFirst();
        assertThat(link).contains("/invitation");
        var peter = newcomers.join(link.substring(link.lastIndexOf('/') + 1)).orElseThrow();
        assertThat(peter.admin()).isTrue();
        try (var tab = tabs.openAddress(peter.id(), "p/" + address)) {
            assertThat(tab.text())
                    .contains("This partnership is being set up")
                    .contains("Set your calendar", "Fill your empty seats", "Agree the first joint goal")
                    .contains("Confirm the numbers of", "Say who of Initech");
        }
        try (var tab = tabs.openAddress(peter.id(), "p/" + address + "/scorecard")) {
            assertThat(tab.text()).contains("Order processing accuracy", "practice’s suggestions");
        }
        try (var tab = tabs.openAddress(peter.id(), "settings/calendar")) {
            var germany = Country.find("DE").orElseThrow();
            _setValue(_get(ComboBox.class, spec -> spec.withLabel("Holidays of")), germany);
            assertThat(told(CalendarForm.class)).contains("Saved.", "Next holidays:");
        }
        try (var tab = tabs.openAddress(cast.ben.personId(), "settings/calendar")) {
            press("This is right");
        }
        try (var tab = open("settings/partnerships/" + client().partnershipId())) {
            assertThat(told(GoLiveCard.class)).contains("Everything is there.");
            press("Go live");
            assertThat(told(GoLiveCard.class)).contains("Live", "Open Initech");
        }
        try (var tab = tabs.openAddress(peter.id(), "p/" + address)) {
            assertThat(tab.text())
                    .doesNotContain("being set up", "Set your calendar")
                    .contains("Confirm the numbers of");
        }
    }

    @Test
    void whatWasTypedForTheFirstPersonIsThereAgainAfterAReload() {
        var id = takeOn();
        try (var tab = open("settings/partnerships/" + id)) {
            _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Peter Gibb");
        }
        try (var tab = open("settings/partnerships/" + id)) {
            assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getValue())
                    .isEqualTo("Peter Gibb");
        }
    }

    @Test
    void theNameThatWasTypedStandsInTheAddress() {
        try (var tab = open("settings/partnerships/new?name=Initech")) {
            assertThat(_get(TextField.class, spec -> spec.withLabel("What is the client called?"))
                            .getValue())
                    .isEqualTo("Initech");
        }
    }

    @Test
    void whatSomebodyTypesAsTheAddressIsNeverOverwrittenBySuggestions() {
        try (var tab = open("settings/partnerships/new")) {
            var name = _get(TextField.class, spec -> spec.withLabel("What is the client called?"));
            var short_ = _get(TextField.class, spec -> spec.withLabel("Short address"));
            _setValue(name, "Wonka Factory");
            assertThat(short_.getValue()).isEmpty();
            assertThat(short_.getHelperText()).contains("/p/wonka-factory");
        }
    }

    @Test
    void anAddressThatIsLeftEmptyBecomesTheSuggestedOne() {
        try (var tab = open("settings/partnerships/new")) {
            _setValue(_get(TextField.class, spec -> spec.withLabel("What is the client called?")), address);
            press("Save and go on");
            assertThat(client().slug()).isEqualTo(address);
        }
    }

    @Test
    void aSecondClientOfTheSameNameIsAskedAboutFirst() {
        takeOn();
        try (var tab = open("settings/partnerships/new")) {
            _setValue(_get(TextField.class, spec -> spec.withLabel("What is the client called?")), " initech");
            press("Save and go on");
            tab.awaitPush(() -> tab.text().contains("/p/" + address + "; it is being set up"));
            assertThat(currentPerson.actAs(cast.ben.personId(), clients::all)).hasSize(3);
            press("Take a second one on");
            assertThat(currentPerson.actAs(cast.ben.personId(), clients::all)).hasSize(4);
        }
    }

    @Test
    void anAdminDiscardsWhatIsStillBeingSetUpOnceAsked() {
        var id = takeOn();
        try (var tab = open("settings/partnerships/" + id)) {
            press("Discard");
            tab.awaitPush(() -> tab.text().contains("links that were sent open nothing any more"));
            press("Discard it");
            assertThat(currentPerson.actAs(cast.ben.personId(), clients::all))
                    .extracting(ClientSummary::client)
                    .doesNotContain("Initech");
        }
        var acme = cast.lee.partnershipId();
        try (var tab = open("settings/partnerships/" + acme)) {
            assertThat(_find(Button.class, spec -> spec.withText("Discard"))).isEmpty();
        }
    }

    @Test
    void whoHoldsASeatAlreadyIsSaidBeforeItIsGiven() {
        var id = takeOn();
        try (var tab = open("settings/partnerships/" + id)) {
            assertThat(seat(OurPeopleCard.class).getValue()).isNull();
            _setValue(seat(OurPeopleCard.class), Seat.ACCOUNT_MANAGER);
            assertThat(seat(OurPeopleCard.class).getHelperText()).contains("Ben Reyes is account manager already");
        }
    }

    @Test
    void whatIsMissingLeadsToTheStepWhereItIsDone() {
        var id = takeOn();
        try (var tab = open("settings/partnerships/" + id)) {
            assertThat(_find(_get(GoLiveCard.class), Anchor.class))
                    .extracting(Anchor::getHref)
                    .contains("#calendars", "#measures", "#our-people", "#their-people");
        }
    }

    @Test
    void aTakenAddressIsRefusedInASentenceAndNothingTypedIsLost() {
        try (var tab = open("settings/partnerships/new")) {
            _setValue(_get(TextField.class, spec -> spec.withLabel("What is the client called?")), "Initech");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Short address")), cast.gil.slug());
            press("Save and go on");
            assertThat(told(Saying.class)).contains("cannot be used here").doesNotContain("Globex ×");
            assertThat(_get(TextField.class, spec -> spec.withLabel("What is the client called?"))
                            .getValue())
                    .isEqualTo("Initech");
        }
    }

    @Test
    void theListSaysInWordsWhatIsMissing() {
        takeOn();
        try (var tab = open("settings/partnerships")) {
            assertThat(_find(ListItem.class).stream()
                            .map(item -> item.getElement().getTextRecursively())
                            .filter(words -> words.startsWith("Initech"))
                            .findFirst()
                            .orElse(""))
                    .contains("Initech × OnSpot", "Being set up", "Invite the first person of Initech.", "And 1 more");
            assertThat(tab.text()).contains("Acme × OnSpot", "Live");
        }
    }

    @Test
    void nobodyButAdminsOfTheBpoFindsThesePages() {
        var id = takeOn();
        for (var page : java.util.List.of("partnerships", "partnerships/new", "partnerships/" + id)) {
            for (var nobody : java.util.List.of(cast.mia, cast.sam, cast.lee)) {
                try (var tab = tabs.openAddress(nobody.personId(), "settings/" + page)) {
                    assertThat(tab.text()).contains("There is nothing here").doesNotContain("Initech");
                }
            }
        }
        try (var tab = tabs.openAddress(cast.mia.personId(), "settings/calendar")) {
            assertThat(tab.text()).contains("There is nothing here");
        }
    }

    private Tabs.Tab open(String page) {
        return tabs.openAddress(cast.ben.personId(), page);
    }

    private UUID takeOn() {
        return currentPerson.actAs(cast.ben.personId(), () -> clients.takeOn("Initech", address));
    }

    private ClientSummary client() {
        return currentPerson.actAs(cast.ben.personId(), clients::all).stream()
                .filter(one -> one.slug().equals(address))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Select<KpiPack> pack() {
        return _get(Select.class, spec -> spec.withLabel("The client’s industry"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PersonSummary> person() {
        return _get(ComboBox.class, spec -> spec.withLabel("Person"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Seat> seat(Class<? extends Component> card) {
        return _get(_get(card), Select.class, spec -> spec.withLabel("Seat"));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String told(Class<? extends Component> part) {
        return _find(part).stream()
                .map(one -> one.getElement().getTextRecursively())
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
