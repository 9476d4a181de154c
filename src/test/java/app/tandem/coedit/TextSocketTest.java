package app.tandem.coedit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.securitylog.LogReader;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;

@TandemTest
@ExtendWith(OutputCaptureExtension.class)
class TextSocketTest {
    private final SharedTexts texts;
    private final TextLog log;
    private final CurrentMember currentMember;
    private final Partnerships partnerships;
    private final Fences fences;
    private final TextSocket socket;
    private final Typing typing;
    private final LogReader refusals;
    private final Cast cast;
    private final int port;

    TextSocketTest(
            SharedTexts texts,
            TextLog log,
            CurrentMember currentMember,
            Partnerships partnerships,
            Fences fences,
            TextSocket socket,
            Typing typing,
            LogReader refusals,
            Cast.Casting casting,
            @LocalServerPort int port) {
        this.texts = texts;
        this.log = log;
        this.currentMember = currentMember;
        this.partnerships = partnerships;
        this.fences = fences;
        this.socket = socket;
        this.typing = typing;
        this.refusals = refusals;
        cast = casting.fresh();
        this.port = port;
    }

    @Test
    void whatOneTypesTheOtherSeesAndTheLogHas() throws Exception {
        var text = begin("Why");
        try (var lee = Browser.open(port, cast.lee, text);
                var mia = Browser.open(port, cast.mia, text)) {
            assertThat(lee.answer() + " " + mia.answer()).isEqualTo("ready ready");
            lee.type(String::length, " this matters 🙂");
            await().untilAsserted(() -> assertThat(mia.view()).isEqualTo("Why this matters 🙂"));
            assertThat(read(text)).isEqualTo("Why this matters 🙂");
            assertThat(restarted(text).text().state().text()).isEqualTo("Why this matters 🙂");
        }
    }

    @Test
    void twoAuthorsTypingAtOnceEndWithTheSameText() throws Exception {
        var text = begin("");
        try (var lee = opened(cast.lee, text);
                var mia = opened(cast.mia, text)) {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var browser : new Browser[] {lee, mia}) {
                    threads.submit(() -> {
                        var random = new Random(browser.client.hashCode());
                        for (int i = 0; i < 200; i++) {
                            browser.type(
                                    view -> random.nextInt(view.length() + 1), random.nextInt(9) == 0 ? "\n" : "x");
                        }
                        return null;
                    });
                }
            }
            await().untilAsserted(() -> assertThat(mia.version()).isEqualTo(lee.version()));
            assertThat(lee.view()).hasSize(400).isEqualTo(mia.view()).isEqualTo(read(text));
        }
    }

    @Test
    void whoWasCutOffHearsWhatTheyMissedAndKnowsTheirOwnWordsAgain() throws Exception {
        var text = begin("");
        var lee = opened(cast.lee, text);
        try (var mia = opened(cast.mia, text)) {
            lee.push(lee.insertion(0, "sent, but the receipt is lost. "));
            assertThat(lee.answer()).isEqualTo("changed");
            lee.close();
            mia.type(String::length, "Meanwhile.");
            try (var back = Browser.reopen(port, cast.lee, text, lee.client, 0, "")) {
                assertThat(back.answer()).isEqualTo("changed");
                assertThat(back.answer()).isEqualTo("ready");
                assertThat(back.view()).isEqualTo("sent, but the receipt is lost. Meanwhile.");
            }
        }
    }

    @Test
    void aPauseMakesOneRevisionByAllWhoWrote() throws Exception {
        var text = begin("");
        try (var lee = opened(cast.lee, text);
                var mia = opened(cast.mia, text)) {
            lee.type(String::length, "Lee and ");
            mia.type(String::length, "Mia");
            mia.say("{\"type\":\"leave\"}");
            await().untilAsserted(() -> assertThat(history(text)).hasSize(2));
        }
        var latest = cast.actAs(cast.lee, () -> texts.history(text, "Why")).getFirst();
        assertThat(latest.person()).isEqualTo("Lee Carter (Acme) and Mia Santos (OnSpot)");
        assertThat(latest.fields().getFirst().to()).isEqualTo("Lee and Mia");
    }

    @Test
    void whatARestartLeftUnsettledIsBookedOnWhoWroteItNotOnWhoOpensItNext() {
        var text = begin("");
        cast.actAs(cast.mia, () -> typing.type(text, "Written by Mia"));
        restarted(text).settle();
        assertThat(cast.actAs(cast.lee, () -> texts.history(text, "Why")).getFirst())
                .satisfies(latest -> assertThat(latest.person()).isEqualTo(cast.mia.name()))
                .satisfies(latest -> assertThat(latest.side()).isEqualTo(cast.mia.side()));
    }

    @Test
    void theWordsOfWhoHasLeftSettleAllTheSameAndStayTheirs() throws Exception {
        var text = begin("");
        try (var lee = opened(cast.lee, text);
                var mia = opened(cast.mia, text)) {
            mia.type(String::length, "My last words here");
            partnerships.end(cast.mia);
            lee.say("{\"type\":\"leave\"}");
            await().untilAsserted(() -> assertThat(history(text)).hasSize(2));
        }
        assertThat(cast.actAs(cast.lee, () -> texts.isSettled(text))).isTrue();
        assertThat(cast.actAs(cast.lee, () -> texts.history(text, "Why"))
                        .getFirst()
                        .person())
                .isEqualTo(cast.mia.name());
    }

    @Test
    void aTextThatIsMadeToSayOtherWordsChangesBeforeItsReadersAndTakesTheirTypingAlong() throws Exception {
        var text = begin("Calls 🙂 are too long.");
        try (var mia = opened(cast.mia, text)) {
            cast.actAs(cast.lee, () -> texts.rewrite(text, "Calls 🙃 are too long."));
            await().untilAsserted(() -> assertThat(mia.view()).isEqualTo("Calls 🙃 are too long."));
            mia.type(String::length, " All of them.");
            assertThat(read(text)).isEqualTo("Calls 🙃 are too long. All of them.");
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cast.actAs(cast.gil, () -> texts.rewrite(text, "")));
        fences.reach.put(text, Map.of(cast.mia.personId(), Reach.READ));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cast.actAs(cast.mia, () -> texts.rewrite(text, "")));
    }

    @Test
    void aTextRestsByItselfAfterTwoSeconds() throws Exception {
        var text = begin("");
        try (var lee = opened(cast.lee, text)) {
            lee.type(String::length, "Left standing");
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(history(text)).hasSize(2));
        }
    }

    @Test
    void cursorsReachTheOthersOnly() throws Exception {
        var text = begin("abc");
        try (var lee = opened(cast.lee, text);
                var mia = opened(cast.mia, text)) {
            lee.say("{\"type\":\"cursor\",\"version\":0,\"anchor\":1,\"head\":2}");
            await().untilAsserted(() -> assertThat(mia.heard)
                    .anyMatch(told -> told.get("type").asString().equals("cursor")
                            && told.get("name").asString().equals("Lee")
                            && told.get("side").asString().equals("CLIENT")));
            assertThat(lee.heard).noneMatch(told -> told.get("type").asString().equals("cursor"));
        }
    }

    @Test
    void nobodyElseLearnsThatTheTextExists() throws Exception {
        var text = begin("secret");
        refused(cast.gil, path(text, cast.gil), null);
        refused(cast.lee, path(UUID.randomUUID(), cast.lee), null);
        refused(cast.lee, "/live/texts/nonsense?client=" + Browser.clientOf(cast.lee), null);
        refused(cast.lee, path(text, cast.mia), null);
        refused(cast.lee, "/live/texts/" + text, null);
        refusals.await(cast, cast.gil, Kind.SOCKET, "/live/texts/", "This text does not exist for them");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cast.actAs(cast.gil, () -> texts.read(text)));
    }

    @Test
    void aForeignPageCannotOpenATextInItsVisitorsName() throws Exception {
        var text = begin("secret");
        refused(cast.lee, path(text, cast.lee), "https://evil.example");
        refused(cast.lee, path(text, cast.lee), "null");
        refusals.await(cast, cast.lee, Kind.FOREIGN_SITE, "/live/texts/");
    }

    @Test
    void noAddressWritesALineOfItsOwnIntoTheLog(CapturedOutput output) throws Exception {
        refused(cast.lee, "/live/texts/%1B%5B2KNothing%20happened?client=" + Browser.clientOf(cast.lee), null);
        assertThat(output).contains("Refused to open /live/texts/%1B").doesNotContain("\u001B[2K");
    }

    @Test
    void aStrangerOpensNothing() throws Exception {
        assertThatExceptionOfType(WebSocketHandshakeException.class)
                .isThrownBy(() -> Browser.connect(port, null, path(begin("secret"), cast.lee), null, silent()));
    }

    @Test
    void whoLeavesThePartnershipIsPutOut() throws Exception {
        var text = begin("");
        try (var lee = opened(cast.lee, text);
                var mia = opened(cast.mia, text)) {
            partnerships.end(cast.mia);
            assertThat(mia.closed.poll(5, TimeUnit.SECONDS)).isEqualTo(4404);
            lee.type(String::length, "still here");
            refused(cast.mia, path(text, cast.mia), null);
        }
    }

    @Test
    void theOwningFeatureDecidesWhoReadsAndWhoWrites() throws Exception {
        var text = begin("draft");
        fences.reach.put(text, Map.of(cast.mia.personId(), Reach.READ));
        refused(cast.lee, path(text, cast.lee), null);
        try (var mia = opened(cast.mia, text)) {
            mia.push(mia.insertion(0, "x"));
            assertThat(mia.answer()).isEqualTo("unfit");
            assertThat(read(text)).isEqualTo("draft");
        }
    }

    @Test
    void whoMayNoLongerWriteIsAskedToComeAgainAndFromThenOnReads() throws Exception {
        var text = begin("agreed");
        try (var lee = opened(cast.lee, text);
                var mia = opened(cast.mia, text)) {
            fences.reach.put(text, Map.of(cast.lee.personId(), Reach.WRITE, cast.mia.personId(), Reach.READ));
            socket.lookWhoMayStillDoWhat();
            assertThat(mia.closed.poll(5, TimeUnit.SECONDS)).isEqualTo(Editor.ASK_AGAIN.getCode());
            lee.type(String::length, " by both");
        }
        try (var mia = opened(cast.mia, text)) {
            mia.push(mia.insertion(0, "x"));
            assertThat(mia.answer()).isEqualTo("unfit");
            assertThat(read(text)).isEqualTo("agreed by both");
            fences.reach.put(text, Map.of(cast.lee.personId(), Reach.WRITE));
            socket.lookWhoMayStillDoWhat();
            assertThat(mia.closed.poll(5, TimeUnit.SECONDS)).isEqualTo(Editor.NO_LONGER_YOURS.getCode());
        }
    }

    @Test
    void anAuditorReadsAlongAndChangesNothing() throws Exception {
        var text = begin("agreed");
        var auditor = cast.auditor(Side.BPO);
        try (var lee = opened(cast.lee, text);
                var reader = opened(auditor, text)) {
            lee.type(String::length, " words");
            await().untilAsserted(() -> assertThat(reader.view()).isEqualTo("agreed words"));
            for (var i = 0; i < 3; i++) {
                reader.push(reader.insertion(i, "x"));
                assertThat(reader.answer()).isEqualTo("unfit");
            }
            lee.type(String::length, ".");
            assertThat(lee.view()).isEqualTo("agreed words.");
            assertThat(read(text)).isEqualTo("agreed words.");
        }
        refusals.await(cast, auditor, Kind.NOT_ALLOWED, "a live text");
    }

    @Test
    void whatIsNoMessageChangesNothing() throws Exception {
        var text = begin("calm");
        try (var lee = opened(cast.lee, text)) {
            for (var nonsense : new String[] {
                "{",
                "[]",
                "{\"type\":\"push\"}",
                "{\"type\":\"push\",\"version\":-1,\"changes\":[[4]]}",
                "{\"type\":\"push\",\"version\":0,\"changes\":[[\"3\"]]}",
                "{\"type\":\"cursor\"}",
                "{\"type\":\"drop\"}"
            }) {
                lee.say(nonsense);
                assertThat(lee.answer()).isEqualTo("unfit");
            }
            lee.type(String::length, "!");
            assertThat(read(text)).isEqualTo("calm!");
        }
    }

    private UUID begin(String words) {
        return cast.actAs(cast.lee, () -> texts.begin(words));
    }

    private String read(UUID text) {
        return cast.actAs(cast.ben, () -> texts.read(text));
    }

    private java.util.List<?> history(UUID text) {
        return cast.actAs(cast.ben, () -> texts.history(text, "Why"));
    }

    private Room restarted(UUID text) {
        return new Room(text, cast.sam, log, currentMember);
    }

    private Browser opened(Member member, UUID text) throws WebSocketHandshakeException {
        var browser = Browser.open(port, member, text);
        assertThat(browser.answer()).isEqualTo("ready");
        return browser;
    }

    private static String path(UUID text, Member member) {
        return "/live/texts/" + text + "?client=" + Browser.clientOf(member);
    }

    private static WebSocket.Listener silent() {
        return new WebSocket.Listener() {};
    }

    private void refused(Member member, String path, @Nullable String origin) {
        assertThatExceptionOfType(WebSocketHandshakeException.class)
                .isThrownBy(() -> Browser.connect(port, member, path, origin, silent()))
                .satisfies(refusal ->
                        assertThat(refusal.getResponse().statusCode()).isEqualTo(404));
    }

    /** Texts that a feature keeps for some. */
    static class Fences implements TextAccess {
        final Map<UUID, Map<UUID, Reach>> reach = new ConcurrentHashMap<>();

        @Override
        public boolean mayRead(Member member, UUID textId) {
            return reachOf(member, textId) != Reach.NOTHING;
        }

        @Override
        public boolean mayWrite(Member member, UUID textId) {
            return reachOf(member, textId) == Reach.WRITE;
        }

        private Reach reachOf(Member member, UUID textId) {
            var fence = reach.get(textId);
            return fence == null ? Reach.WRITE : fence.getOrDefault(member.personId(), Reach.NOTHING);
        }
    }

    @TestConfiguration
    static class Doors {
        @Bean
        Fences fences() {
            return new Fences();
        }

        /** Lets a test come as anybody by name; whoever gives none meets the real doors. */
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        SecurityFilterChain byName(HttpSecurity http) {
            AuthenticationManager anybody = named -> UsernamePasswordAuthenticationToken.authenticated(
                    named.getName(), "", AuthorityUtils.createAuthorityList("ROLE_MEMBER"));
            return http.securityMatcher(request -> request.getHeader("Authorization") != null)
                    .authenticationManager(anybody)
                    .httpBasic(Customizer.withDefaults())
                    .build();
        }
    }
}
