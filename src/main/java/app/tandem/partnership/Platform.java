package app.tandem.partnership;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and writes the platform's own rows, which belong to no partnership, while nobody need act. */
@Component
public class Platform {
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Platform(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(transactions);
    }

    public <T> T read(Supplier<T> work) {
        return Acting.PLATFORM.call(() -> reading.execute(status -> work.get()));
    }

    public <T> T write(Supplier<T> work) {
        return Acting.PLATFORM.call(() -> writing.execute(status -> work.get()));
    }
}
