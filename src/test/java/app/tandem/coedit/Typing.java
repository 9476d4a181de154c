package app.tandem.coedit;

import app.tandem.partnership.CurrentMember;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Types into a shared text without a browser. */
@Component
public class Typing {
    private final TextLog log;
    private final CurrentMember currentMember;

    Typing(TextLog log, CurrentMember currentMember) {
        this.log = log;
        this.currentMember = currentMember;
    }

    /** Writes words into an empty text. */
    public void type(UUID textId, String words) {
        var changes = JsonMapper.shared().valueToTree(List.of(List.of(List.of(0, words))));
        log.append(textId, List.of(Update.parse(0, currentMember.get().personId(), "test", changes)));
    }
}
