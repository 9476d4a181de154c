package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerbTest {
    /** Who may do what: client's member, admin and auditor, then the BPO's. */
    private static final String TABLE = """
            READ_OWN_SIDE                          yes yes no   yes yes no
            WRITE_SHARED                           yes yes no   yes yes no
            SIGN                                   yes yes no   yes yes no
            INVITE_OWN_PEOPLE                      no  yes no   no  yes no
            SEAT_OWN_PEOPLE                        no  yes no   no  yes no
            LOOK_AFTER_OWN_PEOPLE                  no  yes no   no  yes no
            SET_CALENDAR                           no  yes no   no  yes no
            NAME_PROGRAMMES                        no  yes no   no  yes no
            LOOK_AFTER_DISPLAYS                    no  yes no   no  yes no
            INVITE_FIRST_ADMIN_OF_A_CLIENT         no  no  no   no  yes no
            CREATE_PARTNERSHIPS                    no  no  no   no  yes no
            SET_UP_SIGN_IN                         no  no  no   no  yes no
            CHOOSE_PACKS                           no  no  no   no  yes no
            LOOK_AFTER_TOKENS                      no  no  no   no  yes no
            READ_OUTGOING_MAIL                     no  no  no   no  yes no
            READ_SECURITY_LOG                      no  no  no   no  yes no
            """;

    static Map<Verb, List<Boolean>> table() {
        var rows = new HashMap<Verb, List<Boolean>>();
        TABLE.lines()
                .map(line -> line.split("\\s+"))
                .forEach(row -> rows.put(
                        Verb.valueOf(row[0]),
                        Arrays.stream(row).skip(1).map("yes"::equals).toList()));
        return rows;
    }

    static boolean expected(Verb verb, Role role, Side side) {
        return table().get(verb).get(side.ordinal() * Role.values().length + role.ordinal());
    }

    @Test
    void everyVerbHasItsAnswerForEveryRoleOnEachSide() {
        assertThat(table().keySet()).containsExactlyInAnyOrder(Verb.values());
        for (var verb : Verb.values()) {
            for (var side : Side.values()) {
                for (var role : Role.values()) {
                    assertThat(verb.isAllowed(role, side))
                            .as("%s, %s of the %s", verb, role, side)
                            .isEqualTo(expected(verb, role, side));
                }
            }
        }
    }

    @Test
    void onSharedThingsBothSidesMayDoTheSame() {
        for (var verb : List.of(
                Verb.READ_OWN_SIDE,
                Verb.WRITE_SHARED,
                Verb.SIGN,
                Verb.INVITE_OWN_PEOPLE,
                Verb.SEAT_OWN_PEOPLE,
                Verb.LOOK_AFTER_OWN_PEOPLE,
                Verb.SET_CALENDAR,
                Verb.NAME_PROGRAMMES,
                Verb.LOOK_AFTER_DISPLAYS)) {
            for (var role : Role.values()) {
                assertThat(verb.isAllowed(role, Side.CLIENT)).isEqualTo(verb.isAllowed(role, Side.BPO));
            }
        }
    }

    @Test
    void whoeverIsRefusedIsToldWhy() {
        for (var verb : Verb.values()) {
            assertThat(verb.refusal().sentence()).endsWith(".");
        }
    }
}
