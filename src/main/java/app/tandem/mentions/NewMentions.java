package app.tandem.mentions;

import app.tandem.coedit.Nameable;
import app.tandem.coedit.SharedTexts;
import app.tandem.coedit.TextBegun;
import app.tandem.coedit.TextSettled;
import app.tandem.history.Chronicled;
import app.tandem.mail.Mails;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Realms;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells those who are newly named in a text, in the transaction in which it begins or settles: not more, and not less. */
@Component
class NewMentions {
    private final MentionRepository mentions;
    private final SharedTexts texts;
    private final Partnerships partnerships;
    private final People people;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewMentions(
            MentionRepository mentions,
            SharedTexts texts,
            Partnerships partnerships,
            People people,
            Mails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mentions = mentions;
        this.texts = texts;
        this.partnerships = partnerships;
        this.people = people;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Only now is it known to what the text belongs, and so who may read it. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TextBegun begun) {
        var by = begun.by();
        on(new TextSettled(by, begun.textId(), 0, "", begun.text(), Set.of(by.personId())));
    }

    @EventListener
    void on(TextSettled settled) {
        if (settled.text().indexOf('@') < 0) {
            return;
        }
        var readers = texts.readers(settled.textId());
        var naming = new Naming(readers);
        var place = texts.placeOf(settled.textId());
        for (var reader : readers) {
            naming.newly(reader.handle(), settled.before(), settled.text())
                    .ifPresent(words -> tell(settled, naming, reader, words, place));
        }
    }

    private void tell(
            TextSettled settled, Naming naming, Nameable reader, String words, Optional<Chronicled.Headline> place) {
        var by = writer(settled, naming, reader);
        if (by.equals(reader.personId()) || isTold(settled.textId(), reader.personId(), words)) {
            return;
        }
        mentions.save(new Mention(reader.personId(), settled.textId(), by, words, clock.instant()));
        place.ifPresent(where -> people.person(reader.personId())
                .ifPresent(person -> mails.send(
                        person.organisationId(),
                        MentionMail.of(
                                person,
                                partnerships.nameOf(by),
                                where,
                                settled.by().slug()))));
        events.publishEvent(new MentionEvent.Made(settled.by(), Set.of(Realms.person(reader.personId()))));
    }

    private UUID writer(TextSettled settled, Naming naming, Nameable reader) {
        var last = List.copyOf(settled.authors()).getLast();
        return settled.authors().size() == 1
                ? last
                : texts.writerOf(
                                settled,
                                words -> naming.newly(reader.handle(), settled.before(), words)
                                        .isPresent())
                        .orElse(last);
    }

    private boolean isTold(UUID textId, UUID personId, String words) {
        return mentions.findByPersonIdAndTextIdAndReadAtIsNull(personId, textId).stream()
                .anyMatch(unread -> unread.words().equals(words));
    }
}
