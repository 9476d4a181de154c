package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class TriedAgainTest {
    @TriedAgain
    static class Door {
        private int knocks;

        void open(int failures, RuntimeException failure) {
            if (knocks++ < failures) {
                throw failure;
            }
        }

        int knocks() {
            return knocks;
        }
    }

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(PartnershipConfiguration.class, Door.class);
    private final Door door = context.getBean(Door.class);

    @AfterEach
    void closeTheContext() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
        context.close();
    }

    @Test
    void whoeverCollidesIsTriedAgain() {
        door.open(1, new CannotAcquireLockException("Deadlock found"));
        door.open(3, new OptimisticLockingFailureException("Somebody was faster"));
        door.open(5, new DuplicateKeyException("Somebody was faster"));
        assertThat(door.knocks()).isEqualTo(2 + 2 + 2);
    }

    @Test
    void aRefusalIsAnAnswerAtOnce() {
        assertThatThrownBy(() -> door.open(1, new Refusal("No."))).hasMessage("No.");
        assertThat(door.knocks()).isEqualTo(1);
    }

    @Test
    void whoeverAlwaysCollidesHearsOfItInTheEnd() {
        var deadlock = new CannotAcquireLockException("Deadlock found");
        assertThatThrownBy(() -> door.open(1000, deadlock)).isSameAs(deadlock);
        assertThat(door.knocks()).isEqualTo(21);
    }

    @Test
    void insideTheTransactionOfAnotherDoorItIsThatDoorsToTry() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        var deadlock = new CannotAcquireLockException("Deadlock found");
        assertThatThrownBy(() -> door.open(1, deadlock)).isSameAs(deadlock);
        assertThat(door.knocks()).isEqualTo(1);
    }
}
