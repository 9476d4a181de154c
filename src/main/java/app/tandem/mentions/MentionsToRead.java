package app.tandem.mentions;

import app.tandem.partnership.Member;
import app.tandem.partnership.Waiting;
import app.tandem.partnership.WaitingThings;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Texts in which somebody was mentioned and has not looked yet. */
@Component
@Order(50)
class MentionsToRead implements WaitingThings {
    private final Mentions mentions;

    MentionsToRead(Mentions mentions) {
        this.mentions = mentions;
    }

    @Override
    public List<Waiting> waitingFor(Member member) {
        return mentions.unread().stream()
                .map(mention -> new Waiting(
                        mention.by() + " mentioned you in “" + mention.title() + "”",
                        mention.words(),
                        "Read",
                        mention.page(),
                        mention.side() == null ? null : mention.by(),
                        mention.side()))
                .toList();
    }
}
