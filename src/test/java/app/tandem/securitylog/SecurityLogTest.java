package app.tandem.securitylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.tandem.Cast;
import app.tandem.Tabs;
import app.tandem.TandemTest;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.AccessRefused;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.AccessRefused.Way;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.securitylog.SecurityLog.Search;
import app.tandem.signin.RawTab;
import app.tandem.signin.Stranger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@TandemTest
// A Tandem of their own: everybody's casts stand on the sign-in page, which others measure.
@TestPropertySource(properties = "tandem.limits.tab=120/PT1M")
@ActiveProfiles("demo")
class SecurityLogTest {
    private final Cast cast;
    private final Cast others;
    private final Goals goals;
    private final Tabs tabs;
    private final SecurityLog securityLog;
    private final LogReader log;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final int port;

    SecurityLogTest(
            Cast.Casting casting,
            Goals goals,
            Tabs tabs,
            SecurityLog securityLog,
            LogReader log,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            @LocalServerPort int port) {
        cast = casting.fresh();
        others = casting.fresh();
        this.goals = goals;
        this.tabs = tabs;
        this.securityLog = securityLog;
        this.log = log;
        this.currentPerson = currentPerson;
        this.events = events;
        this.port = port;
    }

    @Test
    void aThingOfAnotherPartnershipIsNotFoundAndNoted() {
        var goal = cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cast.actAs(cast.gil, () -> goals.details(goal)));

        assertThat(log.await(cast, cast.gil, Kind.NOT_FOUND, "Goals: details", "This goal does not exist."))
                .satisfies(line -> assertThat(line.who()).isEqualTo("Gil Braun, Globex"))
                .satisfies(line -> assertThat(line.partnership()).isEqualTo(cast.gil.slug()))
                .satisfies(line -> assertThat(line.way()).isEqualTo(Way.JOB));
    }

    @Test
    void aPageOfAnotherPartnershipIsNotFoundAndNoted() {
        try (var tab = tabs.openAddress(cast.gil.personId(), "p/" + cast.lee.slug() + "/goals")) {
            assertThat(tab.text()).contains("There is nothing here");
        }
        assertThat(log.await(cast, cast.gil, Kind.FOREIGN_PARTNERSHIP, "/p/" + cast.lee.slug() + "/goals"))
                .satisfies(line -> assertThat(line.partnership()).isEqualTo(cast.lee.slug()));
    }

    @Test
    void aRawRequestIsNotedWithWhereItCameFrom() {
        var tab = new RawTab(port, new Stranger(port).signIn(cast.gil), "localhost", "User-Agent: curl/8\r\n");

        assertThat(tab.page("p/" + cast.lee.slug() + "/goals?secret=1")).contains("There is nothing here");

        assertThat(log.await(cast, cast.gil, Kind.FOREIGN_PARTNERSHIP, "/goals"))
                .satisfies(line -> assertThat(line.remoteAddress()).isEqualTo("127.0.0.1"))
                .satisfies(line -> assertThat(line.browser()).isEqualTo("A program"))
                .satisfies(line -> assertThat(line.toString()).doesNotContain("secret"));
    }

    @Test
    void aFormWithoutItsTokenIsNoted() {
        var stranger = new Stranger(port);
        stranger.post("/sign-in/demo", "person=" + cast.lee.personId() + "&partnership=" + cast.lee.slug());

        assertThat(log.await(cast, line -> line.kind() == Kind.FORGED_FORM))
                .satisfies(line -> assertThat(line.who()).isEqualTo("A stranger"))
                .satisfies(line -> assertThat(line.thing()).isEqualTo("/sign-in/demo"));
    }

    @Test
    void aFloodIsOneLineThatCountsUp() {
        var refused = new AccessRefused(Kind.NOT_FOUND, Way.PAGE, "flood", "Nothing").by(cast.gil.personId());
        for (var i = 0; i < 500; i++) {
            events.publishEvent(refused);
        }
        log.await(cast, cast.gil, Kind.NOT_FOUND, "flood");
        for (var i = 0; i < 500; i++) {
            events.publishEvent(refused);
        }

        assertThat(log.await(cast, line -> line.thing().equals("flood") && line.times() == 1_000))
                .isNotNull();
        assertThat(log.linesOf(cast))
                .filteredOn(line -> line.thing().equals("flood"))
                .hasSize(1);
    }

    @Test
    void anotherOutsourcersPeopleAndPartnershipsAreNotTold() {
        events.publishEvent(refusedTo(cast.gil).in(others.lee.slug()));
        events.publishEvent(refusedTo(cast.lee));

        assertThat(log.await(others, line -> line.partnership().equals(others.lee.slug())))
                .satisfies(line -> assertThat(line.who()).isEqualTo("Somebody of another company"));
        log.await(cast, cast.lee, Kind.NOT_ALLOWED);
        assertThat(log.linesOf(others)).noneMatch(line -> cast.lee.personId().equals(line.personId()));
    }

    @Test
    void onlyAnAdminOfTheOutsourcerReadsIt() {
        for (var other : new Member[] {cast.lee, cast.sam, cast.gil, cast.mia}) {
            assertThatExceptionOfType(NotAllowed.class)
                    .as(other.name())
                    .isThrownBy(() -> read(other, null, null, null));
        }
        for (var other : new Member[] {cast.sam, cast.mia}) {
            try (var tab = tabs.openAddress(other.personId(), "settings/security-log")) {
                assertThat(tab.text()).contains("There is nothing here");
            }
        }
    }

    @Test
    void itOpensBeforeAnyColleagueWasRefusedAnything() {
        try (var tab = tabs.openAddress(cast.ben.personId(), "settings/security-log")) {
            assertThat(tab.text()).contains("What Tandem refused in your company’s partnerships");
        }
    }

    @Test
    void itIsSearchedByPersonKindAndDay() {
        events.publishEvent(refusedTo(cast.gil));
        events.publishEvent(refusedTo(cast.lee));
        log.await(cast, cast.lee, Kind.NOT_ALLOWED);

        assertThat(read(cast.ben, cast.gil.personId(), Kind.NOT_ALLOWED, LocalDate.now(ZoneOffset.UTC))
                        .all())
                .isEqualTo(1);
        assertThat(read(cast.ben, cast.gil.personId(), Kind.SOCKET, null).lines())
                .isEmpty();
        assertThat(read(cast.ben, cast.gil.personId(), null, LocalDate.of(2020, 2, 29))
                        .lines())
                .isEmpty();
        assertThat(currentPerson.actAs(cast.ben.personId(), securityLog::people))
                .containsEntry(cast.gil.personId(), "Gil Braun, Globex");
    }

    @Test
    void itsPageShowsWhatTheAddressAsksFor() {
        events.publishEvent(refusedTo(cast.gil));
        events.publishEvent(refusedTo(cast.lee));
        log.await(cast, cast.lee, Kind.NOT_ALLOWED);

        try (var tab = tabs.openAddress(
                cast.ben.personId(), "settings/security-log?kind=NOT_ALLOWED&person=" + cast.gil.personId())) {
            assertThat(tab.text())
                    .contains("Gil Braun, Globex", "Not for their role")
                    .doesNotContain("Lee Carter, Acme (");
        }
        try (var tab = tabs.openAddress(cast.ben.personId(), "settings/security-log?kind=SOCKET&day=2020-02-29")) {
            assertThat(tab.text()).contains("Nothing like this was refused");
        }
        try (var tab =
                tabs.openAddress(cast.ben.personId(), "settings/security-log?kind=rubbish&person=1&day=x&page=-7")) {
            assertThat(tab.text()).contains("Gil Braun, Globex");
        }
    }

    private SecurityLog.Lines read(Member reader, UUID person, Kind kind, LocalDate day) {
        return currentPerson.actAs(
                reader.personId(), () -> securityLog.newest(new Search(person, kind, day, ZoneOffset.UTC), 0));
    }

    private static AccessRefused refusedTo(Member member) {
        return new AccessRefused(Kind.NOT_ALLOWED, Way.PAGE, "seats", "Only an admin may do this.")
                .by(member.personId());
    }
}
