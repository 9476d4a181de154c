package app.tandem.partnership;

import java.lang.reflect.Method;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two people wrote the same thing at the same moment, and this one lost.
 *
 * <p>Only whoever began a transaction can begin it again: a front door called from inside another one's lets that one try.
 */
class Collision implements MethodRetryPredicate {
    @Override
    public boolean shouldRetry(Method command, Throwable failure) {
        return isCollision(failure) && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    private static boolean isCollision(Throwable failure) {
        return failure instanceof ConcurrencyFailureException || failure instanceof DataIntegrityViolationException;
    }
}
