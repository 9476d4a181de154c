package app.tandem.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.history.Change;
import app.tandem.history.FieldChange;
import app.tandem.history.History;
import app.tandem.history.LatestChange;
import app.tandem.history.Operation;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.NotAllowed;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.OwnPeople;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;
import app.tandem.tokens.TokenSummary.State;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@TandemTest
class AccessTokensTest {
    private static final TokenDraft NIGHTLY = new TokenDraft("Genesys nightly", Scope.READINGS_WRITE, null);

    private final AccessTokens tokens;
    private final Bearers bearers;
    private final History history;
    private final Partnerships partnerships;
    private final OwnPeople ownPeople;
    private final CurrentPerson currentPerson;
    private final JdbcTemplate sql;
    private final Cast cast;

    AccessTokensTest(
            AccessTokens tokens,
            Bearers bearers,
            History history,
            Partnerships partnerships,
            OwnPeople ownPeople,
            CurrentPerson currentPerson,
            JdbcTemplate sql,
            Cast.Casting casting) {
        this.tokens = tokens;
        this.bearers = bearers;
        this.history = history;
        this.partnerships = partnerships;
        this.ownPeople = ownPeople;
        this.currentPerson = currentPerson;
        this.sql = sql;
        cast = casting.fresh();
    }

    private NewToken make(TokenDraft draft) {
        return cast.actAs(cast.ben, () -> tokens.make(draft));
    }

    private TokenSummary only() {
        return cast.actAs(cast.ben, tokens::all).getFirst();
    }

    @Test
    void aTokenIsShownOnceAndOnlyItsDigestIsKept() {
        var made = make(NIGHTLY);

        assertThat(made.words()).startsWith("tdm_").hasSizeGreaterThan(60);
        assertThat(made.toString()).doesNotContain(made.words());
        assertThat(only().toString()).doesNotContain(made.words());
        var row = sql.queryForMap("select * from access_token where name = ? and created_by = ?", NIGHTLY.name(), id());
        assertThat(row.values())
                .noneMatch(value -> String.valueOf(value).contains(made.words().substring(28)));
        assertThat(make(new TokenDraft("Another", Scope.READINGS_WRITE, null)).words())
                .isNotEqualTo(made.words());
    }

    @Test
    void whoeverShowsItComesAsWhoMadeIt() {
        var made = make(NIGHTLY);

        assertThat(bearers.of(made.words())).hasValueSatisfying(bearer -> {
            assertThat(bearer.member().personId()).isEqualTo(cast.ben.personId());
            assertThat(bearer.member().partnershipId()).isEqualTo(cast.ben.partnershipId());
            assertThat(bearer.name()).isEqualTo("Genesys nightly");
        });
        assertThat(only().lastUsedAt()).isNotNull();
        var used = only().lastUsedAt();
        bearers.of(made.words());
        assertThat(only().lastUsedAt()).as("noted once an hour").isEqualTo(used);
        assertThat(cast.actAs(cast.ben, () -> tokens.history(made.id())))
                .as("using it is no change")
                .hasSize(1);
    }

    @Test
    void aTokenOpensNothingFromTheMomentItIsRevoked() {
        var made = make(NIGHTLY);
        cast.actAs(cast.ben, () -> tokens.revoke(made.id()));

        assertThat(bearers.of(made.words())).isEmpty();
        assertThat(only().state()).isEqualTo(State.REVOKED);
        assertThat(only().revokedBy()).isEqualTo(cast.ben.name());
        assertThatThrownBy(() -> cast.actAs(cast.ben, () -> tokens.revoke(made.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("revoked already");
    }

    @Test
    void aTokenOpensNothingAfterItsLastDay() {
        var today = LocalDate.now(cast.ben.zone());
        var made = make(new TokenDraft("Until today", Scope.READINGS_WRITE, today));
        assertThat(bearers.of(made.words())).isPresent();
        assertThat(only().expiresAt())
                .isEqualTo(today.plusDays(1).atStartOfDay(cast.ben.zone()).toInstant());

        sql.update("update access_token set expires_at = timestamp '2020-01-01 00:00:00' where created_by = ?", (Object)
                id());
        assertThat(bearers.of(made.words())).isEmpty();
        assertThat(only().state()).isEqualTo(State.EXPIRED);
        assertThatThrownBy(() -> make(new TokenDraft("Over", Scope.READINGS_WRITE, today.minusDays(1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("over already");
    }

    @Test
    void aTokenOpensNothingWhenNobodyAnswersForItAnyMore() {
        var made = make(NIGHTLY);
        currentPerson.actAs(cast.ben.personId(), () -> ownPeople.makeAdministrator(cast.mia.personId()));
        currentPerson.actAs(cast.mia.personId(), () -> ownPeople.endAdministration(cast.ben.personId()));

        assertThatThrownBy(() -> bearers.of(made.words()))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Ask an administrator of the BPO for a new token.");
        assertThat(cast.actAs(cast.mia, tokens::all).getFirst().state()).isEqualTo(State.WITHOUT_MAKER);
        cast.actAs(cast.mia, () -> tokens.revoke(made.id()));
        assertThat(bearers.of(made.words())).isEmpty();
    }

    @Test
    void whoeverBecomesAnAuditorIsNoMakerAnyMore() {
        var made = make(NIGHTLY);
        currentPerson.actAs(cast.ben.personId(), () -> ownPeople.makeAdministrator(cast.mia.personId()));
        currentPerson.actAs(cast.mia.personId(), () -> ownPeople.endAdministration(cast.ben.personId()));
        partnerships.end(cast.ben);
        partnerships.joinAsAuditor(
                cast.ben.partnershipId(),
                cast.ben.personId(),
                LocalDate.now(cast.ben.zone()).plusDays(3));

        assertThatThrownBy(() -> bearers.of(made.words())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyButAnAdministratorOfTheBpoSeesMakesOrRevokesOne() {
        var made = make(NIGHTLY);
        for (var other : List.of(cast.mia, cast.lee, cast.sam, cast.auditor(Side.BPO), cast.auditor(Side.CLIENT))) {
            assertThatThrownBy(() -> cast.actAs(other, tokens::all)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cast.actAs(other, () -> tokens.make(NIGHTLY)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cast.actAs(other, () -> tokens.revoke(made.id())))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cast.actAs(other, () -> tokens.history(made.id())))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(bearers.of(made.words())).isPresent();
    }

    @Test
    void theTokensOfAnotherPartnershipAreNotThere() {
        var made = make(NIGHTLY);
        var benAtGlobex = partnerships.join(cast.gil.partnershipId(), cast.ben.personId(), Seat.QUALITY);

        assertThat(cast.actAs(benAtGlobex, tokens::all)).isEmpty();
        assertThatThrownBy(() -> cast.actAs(benAtGlobex, () -> tokens.revoke(made.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.actAs(benAtGlobex, () -> tokens.history(made.id())))
                .isInstanceOf(NotFound.class);
        assertThat(cast.actAs(benAtGlobex, () -> tokens.make(NIGHTLY)).words()).isNotEmpty();
    }

    @Test
    void bothSidesReadThatATokenWasMadeAndRevoked() {
        var made = make(NIGHTLY);
        cast.actAs(cast.ben, () -> tokens.revoke(made.id()));

        for (var reader : List.of(cast.lee, cast.mia)) {
            assertThat(cast.actAs(reader, () -> history.latest(5)))
                    .extracting(LatestChange::toString)
                    .anyMatch(said -> said.contains("Access token “Genesys nightly”"));
        }
        var trail = cast.actAs(cast.ben, () -> tokens.history(made.id()));
        assertThat(trail).extracting(Change::operation).containsExactly(Operation.CHANGED, Operation.CREATED);
        assertThat(trail.getFirst().fields()).contains(new FieldChange("Revoked by", "", cast.ben.name()));
    }

    @Test
    void aTokenHasANameOfItsOwnThatBothSidesCanRead() {
        make(NIGHTLY);
        assertThatThrownBy(() -> make(new TokenDraft(" genesys  nightly ", Scope.READINGS_WRITE, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a token already");
        assertThatThrownBy(() -> make(new TokenDraft("  ", Scope.READINGS_WRITE, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Give it a name");
        assertThatThrownBy(() -> make(new TokenDraft("x".repeat(101), Scope.READINGS_WRITE, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("100 characters at most");
    }

    @Test
    void wordsThatAreNoTokenOpenNothing() {
        for (var words : List.of(
                "", "tdm_", "tdm_x_y", UUID.randomUUID().toString(), "tdm_" + "A".repeat(22) + "_" + "A".repeat(43))) {
            assertThat(bearers.of(words)).as(words).isEmpty();
        }
    }

    private byte[] id() {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(cast.ben.personId().getMostSignificantBits())
                .putLong(cast.ben.personId().getLeastSignificantBits())
                .array();
    }
}
