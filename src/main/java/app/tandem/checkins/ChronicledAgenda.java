package app.tandem.checkins;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChronicledAgenda implements Chronicled {
    private final AgendaItemRepository items;

    ChronicledAgenda(AgendaItemRepository items) {
        this.items = items;
    }

    @Override
    public Class<?> entity() {
        return AgendaItem.class;
    }

    /** The agenda stands on the first page. */
    @Override
    public Optional<Headline> headline(UUID id) {
        return items.findById(id)
                .filter(AgendaItem::stands)
                .map(item -> new Headline("For the next check-in: " + item.topic(), ""));
    }
}
