package app.tandem.mentions;

import app.tandem.coedit.SharedTexts;
import app.tandem.coedit.TextOpened;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Realms;
import app.tandem.partnership.TriedAgain;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the acting person was mentioned. */
@Service
@Transactional
@TriedAgain
public class Mentions {
    private final MentionRepository mentions;
    private final SharedTexts texts;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mentions(
            MentionRepository mentions,
            SharedTexts texts,
            Partnerships partnerships,
            CurrentMember currentMember,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mentions = mentions;
        this.texts = texts;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first; without those whose text they may no longer read. */
    @Transactional(readOnly = true)
    public List<MentionSummary> unread() {
        return mentions
                .findByPersonIdAndReadAtIsNullOrderByMentionedAtDesc(
                        currentMember.get().personId())
                .stream()
                .flatMap(mention -> summary(mention).stream())
                .toList();
    }

    @EventListener
    void on(TextOpened opened) {
        var member = opened.by();
        var unread = mentions.findByPersonIdAndTextIdAndReadAtIsNull(member.personId(), opened.textId());
        if (!unread.isEmpty()) {
            unread.forEach(mention -> mention.read(clock.instant()));
            events.publishEvent(new MentionEvent.Read(member, Set.of(Realms.person(member.personId()))));
        }
    }

    private Optional<MentionSummary> summary(Mention mention) {
        var by = partnerships.colleagueOrFormer(mention.byId());
        return texts.mayRead(mention.textId())
                ? texts.placeOf(mention.textId())
                        .map(place -> new MentionSummary(
                                mention.textId(),
                                by.map(Colleague::name).orElse("Somebody who has left"),
                                by.map(Colleague::side).orElse(null),
                                mention.words(),
                                place.title(),
                                place.page()))
                : Optional.empty();
    }
}
