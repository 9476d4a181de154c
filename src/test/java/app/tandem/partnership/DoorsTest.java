package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.mail.Outbox;
import app.tandem.people.InvitationDraft;
import app.tandem.people.Invitations;
import app.tandem.programmes.Programmes;
import app.tandem.scorecards.KpiPacks;
import app.tandem.scorecards.Measures;
import app.tandem.securitylog.SecurityLog;
import app.tandem.signin.IdentityProviders;
import app.tandem.tokens.AccessTokens;
import app.tandem.wall.WallDisplays;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The table of {@link VerbTest} again, at a real door for each verb. */
@TandemTest
class DoorsTest {
    private final Map<Verb, Consumer<Member>> doors = new EnumMap<>(Verb.class);
    private final Goals goals;
    private final Invitations invitations;
    private final People people;
    private final Cast cast;

    DoorsTest(
            Goals goals,
            Actions actions,
            Measures measures,
            KpiPacks packs,
            Invitations invitations,
            Seats seats,
            OwnPeople ownPeople,
            Clients clients,
            WorkingCalendars calendars,
            IdentityProviders providers,
            AccessTokens tokens,
            Programmes programmes,
            WallDisplays displays,
            Outbox outbox,
            SecurityLog securityLog,
            People people,
            Cast.Casting casting) {
        this.goals = goals;
        this.invitations = invitations;
        this.people = people;
        cast = casting.fresh();
        doors.put(
                Verb.READ_OWN_SIDE,
                member -> Refusal.unless(Realms.of(member).contains(Realms.side(member.side())), "Not for them."));
        doors.put(
                Verb.WRITE_SHARED,
                member -> actions.add(new ActionDraft(
                        "Publish the macro",
                        cast.mia.personId(),
                        LocalDate.now().plusDays(1))));
        doors.put(Verb.SIGN, this::sign);
        doors.put(Verb.INVITE_OWN_PEOPLE, member -> invitations.invite(somebody()));
        doors.put(Verb.SEAT_OWN_PEOPLE, member -> seats.ownPeople());
        doors.put(Verb.LOOK_AFTER_OWN_PEOPLE, member -> ownPeople.all());
        doors.put(
                Verb.SET_CALENDAR,
                member -> calendars.change(member.organisationId(), calendars.of(member.organisationId())));
        doors.put(Verb.INVITE_FIRST_ADMIN_OF_A_CLIENT, this::inviteFirstAdmin);
        doors.put(Verb.CREATE_PARTNERSHIPS, member -> clients.takeOn("Initech", slug()));
        doors.put(Verb.SET_UP_SIGN_IN, member -> providers.all());
        doors.put(Verb.CHOOSE_PACKS, member -> measures.addPack(packs.all().getFirst()));
        doors.put(Verb.LOOK_AFTER_TOKENS, member -> tokens.all());
        doors.put(Verb.NAME_PROGRAMMES, member -> programmes.add(slug(), null));
        doors.put(Verb.LOOK_AFTER_DISPLAYS, member -> displays.renew(aDisplay(displays)));
        doors.put(Verb.READ_OUTGOING_MAIL, member -> outbox.waiting());
        doors.put(Verb.READ_SECURITY_LOG, member -> securityLog.people());
    }

    @Test
    void everyDoorOpensForThoseWhomTheTableNamesAndForNobodyElse() {
        assertThat(doors.keySet()).containsExactlyInAnyOrder(Verb.values());
        var auditors = Map.of(Side.CLIENT, cast.auditor(Side.CLIENT), Side.BPO, cast.auditor(Side.BPO));
        doors.forEach((verb, door) -> {
            people.makeAdmin(cast.sam.personId());
            for (var side : Side.values()) {
                var client = side == Side.CLIENT;
                check(verb, Role.MEMBER, client ? cast.lee : cast.mia, door);
                check(verb, Role.ADMIN, client ? cast.sam : cast.ben, door);
                check(verb, Role.AUDITOR, auditors.get(side), door);
            }
        });
    }

    private UUID aDisplay(WallDisplays displays) {
        return cast.actAs(cast.lee, () -> {
            displays.setUp("Lobby");
            return displays.all().getFirst().id();
        });
    }

    /** Signs as the owner; an auditor owns nothing and tries it on somebody else's goal. */
    private void sign(Member member) {
        var owns = !member.audits();
        var goal = cast.actAs(
                cast.sam,
                () -> goals.draft(GoalsTest.draft(
                        owns && member.side() == Side.CLIENT ? member : cast.lee,
                        owns && member.side() == Side.BPO ? member : cast.mia)));
        cast.actAs(cast.sam, () -> goals.propose(goal));
        goals.sign(goal, goals.details(goal).edited().edition());
    }

    private void inviteFirstAdmin(Member member) {
        var samAsks = member.personId().equals(cast.sam.personId());
        if (samAsks) {
            people.makeAdmin(cast.sam.personId());
        } else {
            cast.withoutAdmins(cast.sam);
        }
        invitations.inviteFirstAdmin(somebody());
    }

    private static InvitationDraft somebody() {
        return new InvitationDraft("Kim Park", "kim" + UUID.randomUUID() + "@example.com", Seat.TRAINING);
    }

    private static String slug() {
        return "initech-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void check(Verb verb, Role role, Member member, Consumer<Member> door) {
        var which = "%s, %s of the %s".formatted(verb, role, member.side());
        if (VerbTest.expected(verb, role, member.side())) {
            assertThatCode(() -> cast.actAs(member, () -> door.accept(member)))
                    .as(which)
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> cast.actAs(member, () -> door.accept(member)))
                    .as(which)
                    .isInstanceOf(Refusal.class);
        }
    }
}
