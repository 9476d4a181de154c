package app.tandem.actions;

import static app.tandem.OnPaper.colleague;
import static app.tandem.OnPaper.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ActionTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 3);
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private final Member lee = member("Lee Carter", Side.CLIENT, ZoneOffset.UTC);
    private final Member sam = member("Sam Wolfe", Side.CLIENT, ZoneOffset.UTC);
    private final Member ben = member("Ben Reyes", Side.BPO, ZoneOffset.UTC);
    private final Requester requester = new Requester(lee.personId(), lee.name(), lee.side(), false);
    private final Action action = askedByLee("Publish the refund macro");

    @Test
    void goesFromOpenToConfirmed() {
        action.start(ben);
        action.finish(ben, NOW);
        assertThat(shown().state()).isEqualTo(ActionState.DONE);
        action.confirm(lee, requester, NOW);
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
        refused(() -> action.confirm(ben, requester, NOW), "Only the person who asked");
        refused(() -> action.confirm(sam, requester, NOW), "Only the person who asked");
        refused(() -> action.sendBack(sam, requester, "not yet"), "Only the person who asked");
    }

    @Test
    void onceWhoeverAskedHasLeftAnybodyOfTheirSideSpeaksForThem() {
        var gone = new Requester(lee.personId(), lee.name(), lee.side(), true);
        action.moveTo(sam, gone, MAY.plusDays(3), MAY);
        action.finish(ben, NOW);
        refused(() -> action.confirm(ben, gone, NOW), "Lee Carter, who asked for this action, has left");
        action.sendBack(sam, gone, "The Spanish one is missing.");
        action.finish(ben, NOW);
        action.confirm(sam, gone, NOW);
        assertThat(shown().state()).isEqualTo(ActionState.CONFIRMED);
    }

    @Test
    void whatIsNotDoneCannotBeConfirmed() {
        refused(() -> action.confirm(lee, requester, NOW), "called done");
    }

    @Test
    void goesBackToItsOwnerWithWhatIsMissing() {
        action.finish(ben, NOW);
        refused(() -> action.sendBack(lee, requester, " "), "what is still missing");
        action.sendBack(lee, requester, "The Spanish one is missing.");
        assertThat(shown().state()).isEqualTo(ActionState.DOING);
    }

    @Test
    void isDroppedOnlyWithAReasonAndOnlyByThoseTwo() {
        refused(() -> action.drop(ben, requester, "", NOW), "Say why");
        refused(() -> action.drop(sam, requester, "I do not like it", NOW), "Only the owner and the person who asked");
        action.drop(lee, requester, "The macro is not needed any more.", NOW);
        assertThat(shown().state()).isEqualTo(ActionState.DROPPED);
        refused(() -> action.start(ben), "Only an open action");
        refused(() -> action.finish(ben, NOW), "not open any more");
    }

    @Test
    void aMovedDateKeepsTheFirst() {
        action.moveTo(ben, requester, MAY.plusDays(3), MAY);
        action.moveTo(lee, requester, MAY.plusDays(9), MAY);
        action.moveTo(lee, requester, MAY.plusDays(9), MAY);
        assertThat(shown().moves()).isEqualTo(2);
        assertThat(shown().firstDue()).isEqualTo(MAY);
        assertThat(shown().due()).isEqualTo(MAY.plusDays(9));
        refused(() -> action.moveTo(sam, requester, MAY, MAY), "Only the owner and the person who asked");
    }

    @Test
    void needsATitleAndADay() {
        refused(() -> askedByLee("  "), "what will be done");
        refused(() -> new Action("Publish", colleague(ben), lee.personId(), null, "", MAY), "Choose the day");
    }

    @Test
    void isPromisedForNoDayThatIsOverAndForNoneThatNobodyForesees() {
        for (var day : List.of(MAY.minusDays(1), MAY.plusYears(11))) {
            assertThatThrownBy(() -> new Action("Publish", colleague(ben), lee.personId(), day, "", MAY))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> action.moveTo(ben, requester, day, MAY)).isInstanceOf(Refusal.class);
        }
        action.moveTo(ben, requester, MAY, MAY.plusDays(5));
        assertThat(shown(MAY.plusDays(5)).moved())
                .as("its own day stays where it is")
                .isEmpty();
    }

    @Test
    void isLateOnlyAsLongAsItIsNotDone() {
        assertThat(shown(MAY).late()).isFalse();
        assertThat(shown(MAY.plusDays(1)).late()).isTrue();
        action.finish(ben, NOW);
        assertThat(shown(MAY.plusDays(1)).late()).isFalse();
    }

    @Test
    void saysItsDayWithoutTheYearWhileThatIsTheReadersOwn() {
        assertThat(shown(LocalDate.of(2026, 1, 1)).dueDay()).isEqualTo("3 May");
        assertThat(shown(LocalDate.of(2025, 12, 31)).dueDay()).isEqualTo("3 May 2026");
        action.moveTo(ben, requester, MAY.plusDays(3), MAY);
        assertThat(shown(LocalDate.of(2025, 12, 31)).moved()).isEqualTo("moved 1×, first due 3 May 2026");
    }

    private ActionSummary shown() {
        return shown(MAY);
    }

    private ActionSummary shown(LocalDate today) {
        return action.summary(
                new People(List.of(colleague(lee), colleague(ben)), mock(Partnerships.class)), lee, today, null);
    }

    private Action askedByLee(String title) {
        var asked = new Action(title, colleague(ben), lee.personId(), MAY, "", MAY);
        org.springframework.test.util.ReflectionTestUtils.setField(asked, "id", UUID.randomUUID());
        return asked;
    }

    private static void refused(ThrowingCallable step, String sentence) {
        assertThatThrownBy(step).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
