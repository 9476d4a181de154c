package app.tandem.coedit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A message on its way, put into words once however many hear it. */
final class Said {
    private final Message message;
    private volatile @Nullable String words;

    Said(Message message) {
        this.message = message;
    }

    Message message() {
        return message;
    }

    String words() {
        var known = words;
        return known != null ? known : (words = JsonMapper.shared().writeValueAsString(message));
    }
}
