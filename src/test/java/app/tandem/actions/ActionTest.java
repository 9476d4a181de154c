package app.tandem.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ActionTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 3);
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private final Member lee = member("Lee Carter", Side.CLIENT);
    private final Member sam = member("Sam Wolfe", Side.CLIENT);
    private final Member ben = member("Ben Reyes", Side.BPO);
    private final Action action = askedByLee("Publish the refund macro");

    @Test
    void goesFromOpenToConfirmed() {
        action.start(ben);
        action.finish(ben, NOW);
        assertThat(shown().state()).isEqualTo(ActionState.DONE);
        action.confirm(lee);
        assertThat(shown().state()).isEqualTo(ActionState.CONFIRMED);
    }

    @Test
    void maybeDoneWithoutHavingBeenStarted() {
        action.finish(ben, NOW);
        assertThat(shown().state()).isEqualTo(ActionState.DONE);
    }

    @Test
    void onlyItsOwnerStartsAndFinishesIt() {
        refused(() -> action.start(lee), "Only the owner");
        refused(() -> action.finish(lee, NOW), "Only the owner");
        refused(() -> action.finish(sam, NOW), "Only the owner");
    }

    @Test
    void onlyWhoeverAskedConfirmsIt() {
        action.finish(ben, NOW);
        refused(() -> action.confirm(ben), "Only the person who asked");
        refused(() -> action.confirm(sam), "Only the person who asked");
        refused(() -> action.sendBack(sam, "not yet"), "Only the person who asked");
    }

    @Test
    void whatIsNotDoneCannotBeConfirmed() {
        refused(() -> action.confirm(lee), "called done");
    }

    @Test
    void goesBackToItsOwnerWithWhatIsMissing() {
        action.finish(ben, NOW);
        refused(() -> action.sendBack(lee, " "), "what is still missing");
        action.sendBack(lee, "The Spanish one is missing.");
        assertThat(shown().state()).isEqualTo(ActionState.DOING);
    }

    @Test
    void isDroppedOnlyWithAReasonAndOnlyByThoseTwo() {
        refused(() -> action.drop(ben, ""), "Say why");
        refused(() -> action.drop(sam, "I do not like it"), "Only the owner and the person who asked");
        action.drop(lee, "The macro is not needed any more.");
        assertThat(shown().state()).isEqualTo(ActionState.DROPPED);
        refused(() -> action.start(ben), "Only an open action");
        refused(() -> action.finish(ben, NOW), "not open any more");
    }

    @Test
    void aMovedDateKeepsTheFirst() {
        action.moveTo(ben, MAY.plusDays(3));
        action.moveTo(lee, MAY.plusDays(9));
        action.moveTo(lee, MAY.plusDays(9));
        assertThat(shown().moves()).isEqualTo(2);
        assertThat(shown().firstDue()).isEqualTo(MAY);
        assertThat(shown().due()).isEqualTo(MAY.plusDays(9));
        refused(() -> action.moveTo(sam, MAY), "Only the owner and the person who asked");
    }

    @Test
    void needsATitleAndADay() {
        refused(() -> askedByLee("  "), "what will be done");
        refused(() -> new Action("Publish", colleague(ben), lee.personId(), null, ""), "Choose the day");
    }

    @Test
    void isLateOnlyAsLongAsItIsNotDone() {
        assertThat(shown(MAY).late()).isFalse();
        assertThat(shown(MAY.plusDays(1)).late()).isTrue();
        action.finish(ben, NOW);
        assertThat(shown(MAY.plusDays(1)).late()).isFalse();
    }

    private ActionSummary shown() {
        return shown(MAY);
    }

    private ActionSummary shown(LocalDate today) {
        return action.summary(id -> "Somebody", lee, today);
    }

    private Action askedByLee(String title) {
        var asked = new Action(title, colleague(ben), lee.personId(), MAY, "");
        org.springframework.test.util.ReflectionTestUtils.setField(asked, "id", UUID.randomUUID());
        return asked;
    }

    private static void refused(ThrowingCallable step, String sentence) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }

    private static Colleague colleague(Member member) {
        return new Colleague(
                member.personId(), member.name(), member.side(), member.organisation(), member.seat(), member.zone());
    }

    private static Member member(String name, Side side) {
        return new Member(
                UUID.randomUUID(),
                name,
                side,
                UUID.randomUUID(),
                side == Side.CLIENT ? "Acme" : "OnSpot",
                UUID.randomUUID(),
                "acme",
                "Acme × OnSpot",
                "Sponsor",
                ZoneId.of("UTC"));
    }
}
