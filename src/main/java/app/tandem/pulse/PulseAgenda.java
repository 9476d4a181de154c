package app.tandem.pulse;

import app.tandem.checkins.AgendaSection;
import app.tandem.checkins.AgendaSource;
import app.tandem.checkins.AgendaTopic;
import app.tandem.partnership.Partnerships;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings to the next check-in what the pulse says. */
@Component
@Order(20)
class PulseAgenda implements AgendaSource {
    private final Pulses pulses;
    private final Partnerships partnerships;

    PulseAgenda(Pulses pulses, Partnerships partnerships) {
        this.pulses = pulses;
        this.partnerships = partnerships;
    }

    @Override
    public List<AgendaTopic> topics() {
        var signs = pulses.signs();
        var topics = new ArrayList<AgendaTopic>();
        var watermelon = signs.watermelon();
        if (watermelon != null) {
            topics.add(topic(Pulses.AGENDA_KEY, watermelon.topic(), watermelon.origin()));
        }
        for (var warning : signs.warnings()) {
            topics.add(topic(
                    "pulse fell " + warning.side(),
                    warning.inTitle(partnerships.company(warning.side()).name()),
                    "pulse " + warning.run()));
        }
        return topics;
    }

    private static AgendaTopic topic(String key, String words, String origin) {
        return new AgendaTopic(key, AgendaSection.EXCEPTIONS, words, origin, "pulse");
    }
}
