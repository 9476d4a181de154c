package app.tandem.demo;

import app.tandem.checkins.Agenda;
import app.tandem.checkins.AgendaDraft;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.pulse.PulseDraft;
import app.tandem.pulse.Pulses;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two months in which Acme's people have grown unhappier than the numbers, and OnSpot's have not noticed. */
@Component
@Profile("demo")
class DemoPulses {
    private static final Duration ROUND = Duration.ofDays(14);

    private final Pulses pulses;
    private final Agenda agenda;
    private final CurrentMember currentMember;
    private final DemoClock clock;

    DemoPulses(Pulses pulses, Agenda agenda, CurrentMember currentMember, DemoClock clock) {
        this.pulses = pulses;
        this.agenda = agenda;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    void tell(DemoCast cast) {
        ago(4, () -> {
            answer(cast.lee(), 4, 4, 3, 4);
            answer(cast.sam(), 3, 4, 4, 3);
            answer(cast.kim(), 4, 3, 3, 4);
            ofOnSpot(cast, 4);
        });
        ago(3, () -> {
            answer(cast.lee(), 4, 3, 3, 3);
            answer(cast.sam(), 3, 3, 4, 3);
            ofOnSpot(cast, 4);
        });
        ago(2, () -> {
            answer(cast.lee(), 4, 3, 3, 3);
            answer(cast.sam(), 3, 3, 4, 3);
            answer(cast.kim(), 4, 2, 3, 3);
            ofOnSpot(cast, 3);
        });
        ago(1, () -> {
            answer(cast.lee(), 4, 2, 2, 3);
            answer(cast.sam(), 3, 3, 3, 3);
            answer(cast.kim(), 4, 2, 2, 3);
            answer(cast.mia(), 4, 5, 5, 4);
            ofOnSpot(cast, 4);
        });
        ago(0, () -> answer(cast.ben(), 4, 4, 4, 4));
        currentMember.actAs(
                cast.mia(), () -> agenda.add(new AgendaDraft("Who is there between Christmas and New Year")));
    }

    private void ofOnSpot(DemoCast cast, int communication) {
        answer(cast.ben(), 4, communication, 4, 4);
        answer(cast.ana(), 4, 4, 4, 4);
        answer(cast.cy(), 4, 4, 4, 4);
    }

    private void ago(int rounds, Runnable answers) {
        clock.earlier(ROUND.multipliedBy(rounds), answers);
    }

    private void answer(Member member, int results, int communication, int trust, int candour) {
        currentMember.actAs(
                member,
                () -> pulses.open()
                        .ifPresent(round ->
                                pulses.answer(round.number(), new PulseDraft(results, communication, trust, candour))));
    }
}
