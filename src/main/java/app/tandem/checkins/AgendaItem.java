package app.tandem.checkins;

import app.tandem.history.Label;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import app.tandem.partnership.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants both sides to talk about at their next check-in. */
@Entity
@Audited
@Label("Agenda item")
class AgendaItem extends PartnershipOwned {
    private String topic;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AgendaSection section;

    @Label("Comes from")
    private String origin = "";

    @Label(hidden = true)
    private String originPage = "";

    @Label(value = "Put there by", person = true)
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Label(hidden = true)
    private Side side;

    @Label(hidden = true)
    private Instant putAt;

    @Label("Taken back")
    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    AgendaItem() {}

    @SuppressWarnings("NullAway.Init")
    AgendaItem(String topic, @Nullable AgendaTopic from, Member author, Instant now) {
        Wording.needed("topic", topic, "Say in a few words what you want to talk about.");
        this.topic = Wording.line(topic);
        section = from == null ? AgendaSection.RAISED : from.section();
        if (from != null) {
            origin = from.origin();
            originPage = from.page();
        }
        authorId = author.personId();
        side = author.side();
        putAt = now;
    }

    void takeBack(Member member, Instant now) {
        Refusal.unless(mayTakeBack(member), "Only the side that has put this on the agenda can take it back.");
        Refusal.unless(takenBackAt == null, "This is not on the agenda any more.");
        takenBackAt = now;
    }

    private boolean mayTakeBack(Member member) {
        return member.may(Verb.WRITE_SHARED) && member.side() == side;
    }

    boolean stands() {
        return takenBackAt == null;
    }

    boolean says(String words) {
        return topic.equalsIgnoreCase(Wording.line(words));
    }

    String topic() {
        return topic;
    }

    UUID authorId() {
        return authorId;
    }

    AgendaLine line(String author, Member reader) {
        return new AgendaLine(
                id().toString(),
                id(),
                section,
                topic,
                origin,
                originPage,
                new AgendaLine.Put(author, side, putAt),
                mayTakeBack(reader));
    }
}
