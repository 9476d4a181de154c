package app.tandem.scorecards;

import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The many short transactions of an import, so that nobody else waits long for it. */
@Component
class ImportTransactions {
    private static final int MOST_TRIES = 20;

    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    ImportTransactions(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(transactions);
        // Under REPEATABLE READ the statements that copy rows would lock the gaps that others insert into, and a
        // transaction that waited for its turn would not see what was written meanwhile.
        writing.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    <T> T reading(Supplier<T> work) {
        return reading.execute(status -> work.get());
    }

    /** Tries again when it lost a deadlock or waited too long for its turn. */
    <T> T writing(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return writing.execute(status -> work.get());
            } catch (PessimisticLockingFailureException busy) {
                if (tries == MOST_TRIES) {
                    throw busy;
                }
            }
        }
    }
}
