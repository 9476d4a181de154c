package app.tandem.api;

import app.tandem.partnership.TriedAgain;
import app.tandem.secrets.Digest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what a call asks for, unless the same call was answered before. The key is written first and in the same
 * transaction: of fifty equal calls at once one writes it, the others wait for that one and get its answer. What was
 * refused is not remembered, so that it may be corrected and sent under the same key.
 */
@Service
@TriedAgain
class OnceOnly {
    private final AnsweredCallRepository calls;
    private final Clock clock;

    OnceOnly(AnsweredCallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** Isolated as what it does: whoever waited for a colleague's lock reads what the colleague wrote. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Answer once(UUID tokenId, String key, byte[] body, Supplier<Answer> work) {
        var keyDigest = HexFormat.of().formatHex(Digest.of(key));
        var bodyDigest = digest(body);
        var known = calls.findByTokenIdAndKeyDigest(tokenId, keyDigest);
        if (known.isPresent()) {
            return known.get().again(bodyDigest);
        }
        var call = calls.saveAndFlush(new AnsweredCall(tokenId, keyDigest, bodyDigest, clock.instant()));
        var answer = work.get();
        call.answer(answer);
        return answer;
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
