package app.tandem.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.OwnPeople;
import app.tandem.partnership.People;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.test.context.TestPropertySource;

/** Signing in at one's own company, and everything that only looks like it. */
@TandemTest
@TestPropertySource(
        properties = {
            "tandem.sso.private-addresses=allowed",
            "tandem.sso.ask-again-after=1s",
            "tandem.sso.look-every=500ms"
        })
@ExtendWith(OutputCaptureExtension.class)
class CompanySignInTest {
    private final FakeProvider acme = new FakeProvider();
    private final FakeProvider globex = new FakeProvider();
    private final String acmeDomain = "acme" + UUID.randomUUID() + ".example";
    private final String globexDomain = "globex" + UUID.randomUUID() + ".example";

    private final Cast cast;
    private final IdentityProviders providers;
    private final People people;
    private final CurrentPerson currentPerson;
    private final OpenSessions sessions;
    private final OwnPeople ownPeople;
    private final OwnPeoplesSignIn signIn;
    private final JdbcClient jdbc;
    private final int port;
    private final Stranger browser;

    CompanySignInTest(
            Cast.Casting casting,
            IdentityProviders providers,
            People people,
            CurrentPerson currentPerson,
            OpenSessions sessions,
            OwnPeople ownPeople,
            OwnPeoplesSignIn signIn,
            JdbcClient jdbc,
            @LocalServerPort int port) {
        this.ownPeople = ownPeople;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.cast = casting.fresh();
        this.providers = providers;
        this.people = people;
        this.currentPerson = currentPerson;
        this.sessions = sessions;
        this.port = port;
        this.browser = new Stranger(port);
    }

    @BeforeEach
    void bothCompaniesSignInAtTheirOwnProvider() {
        setUp(cast.lee, acme, acmeDomain);
        setUp(cast.gil, globex, globexDomain);
        acme.knows("lee-there", email(cast.lee));
        globex.knows("gil-there", email(cast.gil));
    }

    @AfterEach
    void close() {
        acme.close();
        globex.close();
    }

    @Test
    void theWorkEmailLeadsToOnesOwnProviderWithPkceStateAndNonce() {
        var question = ask(browser, "lee@" + acmeDomain.toUpperCase());

        assertThat(question).startsWith(acme.issuer() + "/ask");
        assertThat(FakeProvider.parameters(question.substring(question.indexOf('?') + 1)))
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "tandem")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("login_hint", "lee@" + acmeDomain.toUpperCase())
                .containsEntry("redirect_uri", Letterbox.PUBLIC_ADDRESS + "/login/oauth2/code/" + id(cast.lee))
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(browser.sessions()).isEmpty();
    }

    @Test
    void somebodyInvitedIsLetInAndKnownAgainBySubjectEvenWithAnotherAddress() {
        var answer = browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.sessions()).hasSize(1);
        assertThat(sessions.of(cast.lee.personId())).hasSize(1);
        assertThat(browser.get("/live/texts/" + UUID.randomUUID()).statusCode()).isNotEqualTo(401);

        acme.knows("lee-there", "new.name@elsewhere.example");
        var again = new Stranger(port);
        assertThat(again.get(local(acme.signIn(ask(again, "lee@" + acmeDomain))))
                        .statusCode())
                .isEqualTo(302);
        assertThat(sessions.of(cast.lee.personId())).hasSize(2);
    }

    @Test
    void thePageThatWasAskedForOpensAfterwardsAndOnlyOurOwn() {
        browser.get("/p/" + cast.lee.slug() + "/goals?all");

        var answer = browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/p/" + cast.lee.slug() + "/goals?all")
                .startsWith("http://localhost:" + port);
        for (var evil : new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:x"}) {
            assertThat(NextPage.ours(evil)).isIn("/", "");
        }
    }

    @Test
    void whoeverNobodyHasInvitedIsToldWhomToAsk() {
        acme.knows("new-there", "new@" + acmeDomain);

        refusedWith(browser, acme, acmeDomain, "Acme knows you as new@", "nobody has invited you");
    }

    @Test
    void theEmailOfAnotherOrganisationOpensNothing() {
        globex.knows("evil-there", email(cast.lee));

        refusedWith(browser, globex, globexDomain, "nobody has invited you");
        assertThat(sessions.of(cast.lee.personId())).isEmpty();
    }

    @Test
    void anEmailThatTheProviderHasNotVerifiedOpensNothing() {
        for (var verified : new Object[] {false, "false", null}) {
            acme.knows("lee-there", email(cast.lee));
            acme.person.claim("email_verified", verified);
            refusedWith(new Stranger(port), acme, acmeDomain, "has not made sure");
        }
    }

    @Test
    void aSecondAccountWithTheSameEmailIsNotTheSamePerson() {
        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));
        acme.knows("somebody-else", email(cast.lee));

        refusedWith(new Stranger(port), acme, acmeDomain, "somebody else than before");
    }

    @Test
    void theSubjectOfAnotherOrganisationsPersonOpensNothingAtOurs() {
        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));
        currentPerson.actAs(cast.ben.personId(), () -> {
            providers.switchOff(cast.gil.organisationId());
            providers.save(cast.gil.organisationId(), acme.draft(globexDomain));
        });
        switchOn(cast.gil);

        refusedWith(new Stranger(port), acme, globexDomain, "not at Tandem for Globex");
    }

    @Test
    void whoeverHasLeftIsNotLetInAgain() {
        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));
        people.leave(cast.lee.personId());

        assertThat(sessions.of(cast.lee.personId())).isEmpty();
        refusedWith(new Stranger(port), acme, acmeDomain, "nobody has invited you");
    }

    @Test
    void anAccountThatWasMadeAnewOpensAgainOnceAnAdminHasForgottenTheOldOne() {
        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));
        acme.knows("lee-made-anew", email(cast.lee));
        refusedWith(new Stranger(port), acme, acmeDomain, "somebody else than before", "in the settings, under People");
        assertThat(as(cast.sam, () -> signIn.of(cast.lee.personId())))
                .isEqualTo(new OwnPeoplesSignIn.Standing(1, true));

        for (var other : new Member[] {cast.lee, cast.mia}) {
            assertThatThrownBy(() -> as(other, () -> signIn.of(cast.lee.personId())))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> currentPerson.actAs(other.personId(), () -> signIn.forget(cast.lee.personId())))
                    .isInstanceOf(NotAllowed.class);
        }
        for (var other : new Member[] {cast.ben, cast.gil}) {
            assertThatThrownBy(() -> currentPerson.actAs(other.personId(), () -> signIn.forget(cast.lee.personId())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(sessions.of(cast.lee.personId())).hasSize(1);
        currentPerson.actAs(cast.sam.personId(), () -> signIn.forget(cast.lee.personId()));

        assertThat(sessions.of(cast.lee.personId())).isEmpty();
        assertThat(lastToWriteAnIdentity()).isEqualTo(cast.sam.name());
        globex.knows("evil-there", email(cast.lee));
        refusedWith(new Stranger(port), globex, globexDomain, "nobody has invited you");
        var again = new Stranger(port);
        again.get(local(acme.signIn(ask(again, "lee@" + acmeDomain))));
        assertThat(sessions.of(cast.lee.personId())).hasSize(1);
        acme.knows("lee-there", email(cast.lee));
        refusedWith(new Stranger(port), acme, acmeDomain, "somebody else than before");
    }

    @Test
    void anAdminEndsEverySessionOfSomebodyWhoThenSignsInAgain() {
        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));
        currentPerson.actAs(cast.sam.personId(), () -> ownPeople.signOut(cast.lee.personId()));
        assertThat(sessions.of(cast.lee.personId())).isEmpty();

        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));
        assertThat(sessions.of(cast.lee.personId())).hasSize(1);
    }

    @Test
    void whoeverIsNoAdminAnyMoreAndWorksNowhereIsSignedOut() {
        var kim = people.add(cast.lee.organisationId(), "Kim Park", "kim@" + acmeDomain);
        people.makeAdmin(kim);
        acme.knows("kim-there", "kim@" + acmeDomain);
        browser.get(local(acme.signIn(ask(browser, "kim@" + acmeDomain))));
        assertThat(sessions.of(kim)).hasSize(1);

        currentPerson.actAs(cast.sam.personId(), () -> ownPeople.endAdministration(kim));
        assertThat(sessions.of(kim)).isEmpty();
    }

    @Test
    void anAnswerWithoutItsStateOrOfAnotherBrowserOrReplayedIsRefused() {
        var way = local(acme.signIn(ask(browser, "lee@" + acmeDomain)));

        nobody(new Stranger(port).get(way), "not begun in this browser");
        nobody(browser.get(way.replaceAll("&state=.*", "")), "not begun in this browser");
        // Whatever came first used it up, as a second try of the right one shows.
        nobody(browser.get(way), "not begun in this browser");

        var other = local(acme.signIn(ask(browser, "lee@" + acmeDomain)));
        nobody(browser.get(other.replaceAll("state=[^&]+", "state=guessed")), "not begun in this browser");
        var twice = local(acme.signIn(ask(browser, "lee@" + acmeDomain)));
        nobody(browser.get(twice + "&code=another"), "not begun in this browser");

        var good = local(acme.signIn(ask(browser, "lee@" + acmeDomain)));
        assertThat(browser.get(good).statusCode()).isEqualTo(302);
        nobody(browser.get(good), "not begun in this browser");
    }

    @Test
    void aCodeOfOneProviderIsWorthNothingAtAnother() {
        var atAcme = acme.signIn(ask(browser, "lee@" + acmeDomain));
        var atGlobex = globex.signIn(ask(browser, "gil@" + globexDomain));
        var codeOfAcme = FakeProvider.parameters(atAcme.substring(atAcme.indexOf('?') + 1))
                .get("code");
        var stateOfGlobex = FakeProvider.parameters(atGlobex.substring(atGlobex.indexOf('?') + 1))
                .get("state");

        var mixed = "/login/oauth2/code/" + id(cast.gil) + "?code=" + codeOfAcme + "&state=" + stateOfGlobex;
        nobody(browser.get(mixed), "could not be trusted");

        var again = acme.signIn(ask(browser, "lee@" + acmeDomain));
        nobody(
                browser.get(local(again)
                        .replace(id(cast.lee).toString(), id(cast.gil).toString())),
                "not begun in this browser");
        var named = acme.signIn(ask(browser, "lee@" + acmeDomain));
        nobody(browser.get(local(named) + "&iss=" + globex.issuer()), "not begun in this browser");
    }

    @Test
    void tokensThatAreNotTheProvidersOwnOpenNothing() throws Exception {
        var stranger = FakeProvider.newKey();
        var publicKey = acme.key().toPublicJWK().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var publicDer = acme.key().toRSAPublicKey().getEncoded();
        var hmac = new MACSigner(publicKey);
        var hmacDer = new MACSigner(publicDer);

        refused(claims -> new PlainJWT(claims));
        refused(claims -> FakeProvider.signedWith(claims, acme.key(), JWSAlgorithm.HS256, hmac));
        refused(claims -> FakeProvider.signedWith(claims, acme.key(), JWSAlgorithm.HS256, hmacDer));
        refused(claims -> FakeProvider.signedWith(claims, acme.key(), JWSAlgorithm.RS256, FakeProvider.rsa(stranger)));
        refused(claims -> FakeProvider.signedWith(claims, stranger, JWSAlgorithm.RS256, FakeProvider.rsa(stranger)));
        refused(with(claims -> claims.audience("another")));
        refused(with(claims -> claims.audience(java.util.List.of("tandem", "another"))));
        refused(with(claims -> claims.issuer(globex.issuer())));
        refused(with(claims -> claims.claim("nonce", "of another sign-in")));
        refused(with(claims -> claims.claim("nonce", null)));
        refused(with(claims -> claims.subject(null)));
        refused(with(claims -> claims.claim("azp", "another")));
        // Clocks may differ by a minute, not by ten.
        refused(with(claims -> claims.expirationTime(in(Duration.ofMinutes(-10)))));
        refused(with(
                claims -> claims.issueTime(in(Duration.ofMinutes(10))).expirationTime(in(Duration.ofMinutes(20)))));
        refused(with(claims -> claims.notBeforeTime(in(Duration.ofMinutes(10)))));
    }

    @Test
    void aTokenOfAnotherKindIsNoIdToken() {
        for (var kind : new String[] {"at+jwt", "application/at+jwt", "logout+jwt", "dpop+jwt"}) {
            refused(claims -> acme.typed(claims, kind));
        }
        for (var kind : new String[] {null, "JWT", "jwt"}) {
            acme.token = claims -> acme.typed(claims, kind);
            var another = new Stranger(port);
            assertThat(another.get(local(acme.signIn(ask(another, "lee@" + acmeDomain))))
                            .statusCode())
                    .as(kind)
                    .isEqualTo(302);
        }
    }

    @Test
    void aTokenOfAnotherKindIsNoLogoutToken() {
        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));
        for (var kind : new String[] {"at+jwt", "secevent+jwt", "id_token+jwt"}) {
            assertThat(logout(acme.typed(logoutClaims().build(), kind)).statusCode())
                    .as(kind)
                    .isEqualTo(400);
        }
        assertThat(sessions.of(cast.lee.personId())).hasSize(1);

        for (var kind : new String[] {null, "JWT", "logout+jwt"}) {
            assertThat(logout(acme.typed(logoutClaims().build(), kind)).statusCode())
                    .as(kind)
                    .isEqualTo(200);
        }
        assertThat(sessions.of(cast.lee.personId())).isEmpty();
    }

    @Test
    void clocksMayDifferByAMinute() {
        for (var seconds : new int[] {-55, 55}) {
            acme.token = with(claims -> claims.issueTime(in(Duration.ofSeconds(seconds)))
                    .expirationTime(in(Duration.ofSeconds(seconds < 0 ? -50 : 100))));
            var another = new Stranger(port);
            var answer = another.get(local(acme.signIn(ask(another, "lee@" + acmeDomain))));
            assertThat(answer.statusCode())
                    .as("%s s: %s", seconds, answer.body())
                    .isEqualTo(302);
        }
    }

    @Test
    void newKeysOfAProviderAreNoticedAtOnce() {
        assertThat(browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))))
                        .statusCode())
                .isEqualTo(302);
        acme.rotateKeys();

        var another = new Stranger(port);
        assertThat(another.get(local(acme.signIn(ask(another, "lee@" + acmeDomain))))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aFloodOfUnknownKeysAsksTheProviderTwiceAtMost() {
        for (int i = 0; i < 50; i++) {
            var stranger = FakeProvider.newKeyNamed("unknown-" + i, acme.key());
            logout(FakeProvider.signedWith(
                    logoutClaims().build(), stranger, JWSAlgorithm.RS256, FakeProvider.rsa(acme.key())));
        }
        assertThat(acme.keysAsked.get()).isBetween(1, 2);
        // And the sign-in itself goes on.
        assertThat(browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void theWordOfTheProviderEndsTheSessionAndAForgedOneDoesNot() {
        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));
        var stranger = FakeProvider.newKey();

        var forged = new JWT[] {
            new PlainJWT(logoutClaims().build()),
            FakeProvider.signedWith(logoutClaims().build(), stranger, JWSAlgorithm.RS256, FakeProvider.rsa(stranger)),
            acme.signed(logoutClaims().audience("another").build()),
            acme.signed(logoutClaims().issuer(globex.issuer()).build()),
            acme.signed(logoutClaims().claim("events", null).build()),
            acme.signed(logoutClaims().claim("nonce", "of an id token").build()),
            acme.signed(logoutClaims().jwtID(null).build()),
            acme.signed(logoutClaims().issueTime(in(Duration.ofMinutes(-10))).build()),
            acme.signed(logoutClaims().claim("sid", null).subject(null).build()),
            globex.signed(logoutClaims().build())
        };
        for (var token : forged) {
            assertThat(logout(token).statusCode()).isEqualTo(400);
        }
        assertThat(browser.post("/logout/connect/back-channel/" + id(cast.lee), "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/logout/connect/back-channel/" + UUID.randomUUID(), "logout_token=x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(sessions.of(cast.lee.personId())).hasSize(1);

        assertThat(logout(acme.signed(
                                logoutClaims().claim("sid", "another session").build()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(sessions.of(cast.lee.personId())).hasSize(1);
        assertThat(logout(acme.signed(logoutClaims().build())).statusCode()).isEqualTo(200);
        assertThat(sessions.of(cast.lee.personId())).isEmpty();
    }

    @Test
    void whoeverTheProviderNoLongerKnowsIsSignedOutByItself() throws InterruptedException {
        var answer = browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));
        assertThat(sessions.of(cast.lee.personId()))
                .as("signed in by %s, sent to %s", answer, answer.headers().firstValue("Location"))
                .hasSize(1);
        for (int i = 0; i < 100 && acme.asked.get() < 2; i++) {
            Thread.sleep(100);
        }
        assertThat(acme.asked).as("times the provider was asked").hasValueGreaterThan(1);
        assertThat(sessions.of(cast.lee.personId())).hasSize(1);

        acme.refuses = true;
        for (int i = 0; i < 50 && !sessions.of(cast.lee.personId()).isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(sessions.of(cast.lee.personId())).isEmpty();
    }

    @Test
    void aProviderThatIsDownEndsNobodysWorkAndSaysSoToWhomeverSignsIn() throws InterruptedException {
        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));
        var late = new Stranger(port);
        var way = local(acme.signIn(ask(late, "lee@" + acmeDomain)));
        acme.close();

        Thread.sleep(2500);
        assertThat(sessions.of(cast.lee.personId())).hasSize(1);
        nobody(late.get(way), "does not answer", "Try again");

        assertThat(browser.get(local(globex.signIn(ask(browser, "gil@" + globexDomain))))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aProviderWithoutMetadataGivesAPageThatSaysWhatToDo() {
        acme.metadata.put("issuer", "https://somebody.else.example");
        var answer = browser.get(wayIn(browser, "lee@" + acmeDomain));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("not set up rightly").doesNotContain("somebody.else");

        globex.close();
        var down = browser.get(wayIn(browser, "gil@" + globexDomain));
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.body()).contains("does not answer right now", "Try again");
    }

    @Test
    void metadataThatCannotBeReadNeedARepair() {
        acme.metadata.put("subject_types_supported", "public");

        var answer = browser.get(wayIn(browser, "lee@" + acmeDomain));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("needs a repair", "not set up rightly")
                .doesNotContain("does not answer", "Try again");
    }

    /** As after a start with another TANDEM_SECRET. */
    @Test
    void aSecretThatWasSealedWithAnotherKeyIsAPageForThePersonAndALineForTheOperator(CapturedOutput log) {
        var sealed = Base64.getEncoder()
                .encodeToString(
                        Encryptors.stronger("another key", "5ea1").encrypt("s".getBytes(StandardCharsets.UTF_8)));
        var way = local(acme.signIn(ask(browser, "lee@" + acmeDomain)));
        currentPerson.actAs(
                cast.ben.personId(), () -> providers.save(cast.lee.organisationId(), acme.draft(acmeDomain)));
        switchOn(cast.lee);
        assertThat(jdbc.sql("update identity_provider set sealed_secret = ? where client_id = 'tandem' and issuer = ?")
                        .params(sealed, acme.issuer())
                        .update())
                .isEqualTo(1);

        var answer = browser.get("/sign-in/company/" + id(cast.lee));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("needs a repair", "Please tell the people who look after Tandem")
                .doesNotContain("TANDEM_SECRET", acme.issuer());
        assertThat(log).contains("sealed with another TANDEM_SECRET", "Settings → Sign-in");
        nobody(browser.get(way), "not begun in this browser");
        assertThat(logout(acme.signed(logoutClaims().build())).statusCode()).isEqualTo(400);

        // Typing it anew repairs it.
        currentPerson.actAs(
                cast.ben.personId(), () -> providers.save(cast.lee.organisationId(), acme.draft(acmeDomain)));
        switchOn(cast.lee);
        assertThat(browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aSlowProviderIsGivenUpAndHarmsNobodyElse() {
        var way = local(acme.signIn(ask(browser, "lee@" + acmeDomain)));
        acme.delayMillis = 20_000;

        var began = Instant.now();
        nobody(browser.get(way), "does not answer");
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void anUnknownDomainTellsNothing() {
        var answer = browser.post("/sign-in", "_csrf=" + browser.token() + "&email=lee@nobody.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Refresh").orElse("")).doesNotContain("/sign-in/company");
        assertThat(browser.get("/sign-in/company/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/sign-in/company/..%2f..").statusCode()).isIn(400, 404);
    }

    @Test
    void aSessionFromBeforeIsNotTakenOver() {
        browser.get(local(globex.signIn(ask(browser, "gil@" + globexDomain))));
        var before = browser.sessions();

        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));

        assertThat(browser.sessions()).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(sessions.of(cast.gil.personId())).isEmpty();
    }

    @Test
    void signingOutHereLeadsToSigningOutThere() {
        browser.get(local(acme.signIn(ask(browser, "lee@" + acmeDomain))));

        var answer = browser.post("/logout", "_csrf=" + browser.token());

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(acme.issuer() + "/bye?id_token_hint=ey")
                .contains("post_logout_redirect_uri=https%3A%2F%2Ftandem.example%2Fsign-in");
        assertThat(sessions.of(cast.lee.personId())).isEmpty();
    }

    @Test
    void aProviderThatWasSwitchedOffLetsNobodyInAndNewSettingsTakeEffectAtOnce() {
        var way = local(acme.signIn(ask(browser, "lee@" + acmeDomain)));
        currentPerson.actAs(cast.ben.personId(), () -> providers.switchOff(cast.lee.organisationId()));
        nobody(browser.get(way), "switched off");
        assertThat(browser.get("/sign-in/company/" + id(cast.lee)).statusCode()).isEqualTo(404);

        currentPerson.actAs(
                cast.ben.personId(), () -> providers.save(cast.lee.organisationId(), globex.draft(acmeDomain)));
        switchOn(cast.lee);
        assertThat(ask(browser, "lee@" + acmeDomain)).startsWith(globex.issuer());
    }

    @Test
    void aTestSignInGoesThereAndBackAndSignsNobodyIn() {
        try (var onspot = new FakeProvider()) {
            signInAsTheAdmin(onspot);
            currentPerson.actAs(
                    cast.ben.personId(), () -> providers.save(cast.gil.organisationId(), globex.draft(globexDomain)));

            var question = browser.get("/sign-in/test/" + id(cast.gil));
            assertThat(question.statusCode()).isEqualTo(302);
            var way = local(
                    globex.signIn(question.headers().firstValue("Location").orElseThrow()));
            assertThat(new Stranger(port).get(way).body()).contains("not begun in this browser");
            var answer = browser.get(way);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("The test sign-in worked", "gil-there", email(cast.gil), "let you in as Gil Braun");
            assertThat(sessions.of(cast.gil.personId())).isEmpty();
            assertThat(sessions.of(cast.ben.personId())).hasSize(1);
            currentPerson.actAs(cast.ben.personId(), () -> providers.switchOn(cast.gil.organisationId()));

            var lee = new Stranger(port);
            lee.get(local(acme.signIn(ask(lee, "lee@" + acmeDomain))));
            assertThat(lee.get("/sign-in/test/" + id(cast.gil)).statusCode()).isEqualTo(404);
            assertThat(new Stranger(port).get("/sign-in/test/" + id(cast.gil)).statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void aTestSignInThatFailsTellsTheAdminExactlyWhy() {
        try (var onspot = new FakeProvider()) {
            signInAsTheAdmin(onspot);
            currentPerson.actAs(
                    cast.ben.personId(), () -> providers.save(cast.gil.organisationId(), globex.draft(globexDomain)));
            globex.token = claims -> globex.signed(
                    new JWTClaimsSet.Builder(claims).audience("another").build());

            var question = browser.get("/sign-in/test/" + id(cast.gil));
            var answer = browser.get(local(
                    globex.signIn(question.headers().firstValue("Location").orElseThrow())));

            assertThat(answer.body()).contains("The test sign-in did not work", "aud", "Back to the settings");
            assertThat(currentPerson.actAs(
                            cast.ben.personId(),
                            () -> providers.of(cast.gil.organisationId()).state()))
                    .isEqualTo(ProviderState.UNTESTED);
        }
    }

    private <T> T as(Member member, Supplier<T> work) {
        return currentPerson.actAs(member.personId(), work);
    }

    private String lastToWriteAnIdentity() {
        return jdbc.sql("""
                select revision.person_name from person_identity_aud identity
                join revision on revision.id = identity.rev where identity.revtype = 2
                order by identity.rev desc limit 1""").query(String.class).single();
    }

    private void signInAsTheAdmin(FakeProvider onspot) {
        var domain = "onspot" + UUID.randomUUID() + ".example";
        setUp(cast.ben, onspot, domain);
        onspot.knows("ben-there", email(cast.ben));
        assertThat(browser.get(local(onspot.signIn(ask(browser, "ben@" + domain))))
                        .statusCode())
                .isEqualTo(302);
    }

    private void setUp(Member member, FakeProvider provider, String domain) {
        currentPerson.actAs(cast.ben.personId(), () -> providers.save(member.organisationId(), provider.draft(domain)));
        switchOn(member);
    }

    private void switchOn(Member member) {
        providers.tested(providers.known(id(member)).orElseThrow());
        currentPerson.actAs(cast.ben.personId(), () -> providers.switchOn(member.organisationId()));
    }

    private UUID id(Member member) {
        return currentPerson.actAs(
                cast.ben.personId(), () -> providers.of(member.organisationId()).providerId());
    }

    private String email(Member member) {
        return people.person(member.personId()).orElseThrow().email();
    }

    private static String wayIn(Stranger browser, String email) {
        var next = browser.post("/sign-in", "_csrf=" + browser.token() + "&email=" + email);
        return next.headers().firstValue("Refresh").orElseThrow().substring("0; url=".length());
    }

    private static String ask(Stranger browser, String email) {
        var answer = browser.get(wayIn(browser, email));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String local(String address) {
        return address.substring(Letterbox.PUBLIC_ADDRESS.length());
    }

    private void refused(Function<JWTClaimsSet, JWT> token) {
        acme.token = token;
        var another = new Stranger(port);
        nobody(another.get(local(acme.signIn(ask(another, "lee@" + acmeDomain)))), "could not be trusted");
        assertThat(another.sessions()).isEmpty();
    }

    private Function<JWTClaimsSet, JWT> with(Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> lie) {
        return claims -> acme.signed(lie.apply(new JWTClaimsSet.Builder(claims)).build());
    }

    private void refusedWith(Stranger another, FakeProvider provider, String domain, String... sentences) {
        nobody(another.get(local(provider.signIn(ask(another, "anybody@" + domain)))), sentences);
        assertThat(another.sessions()).isEmpty();
    }

    private static void nobody(HttpResponse<String> answer, String... sentences) {
        assertThat(answer.statusCode()).isBetween(400, 503).isNotEqualTo(500);
        assertThat(answer.body()).contains(sentences).doesNotContain("<script");
    }

    private JWTClaimsSet.Builder logoutClaims() {
        return new JWTClaimsSet.Builder()
                .issuer(acme.issuer())
                .audience("tandem")
                .subject("lee-there")
                .claim("sid", "there-lee-there")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .claim(
                        "events",
                        java.util.Map.of("http://schemas.openid.net/event/backchannel-logout", java.util.Map.of()));
    }

    private HttpResponse<String> logout(JWT token) {
        return new Stranger(port)
                .post("/logout/connect/back-channel/" + id(cast.lee), "logout_token=" + token.serialize());
    }

    private static Date in(Duration duration) {
        return Date.from(Instant.now().plus(duration));
    }
}
