package app.tandem.demo;

import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the story once, into an empty database. */
@Component
@Profile("demo")
class DemoStory implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);

    /** They have worked together for long enough that it has been asked how it feels. */
    private static final Duration A_QUARTER = Duration.ofDays(91);

    private final Partnerships partnerships;
    private final People people;
    private final DemoScorecards scorecards;
    private final DemoPeriods periods;
    private final DemoProgrammes programmes;
    private final DemoGoals goals;
    private final DemoTexts texts;
    private final DemoTalk talk;
    private final DemoHeadsUps headsUps;
    private final DemoProposals proposals;
    private final DemoLessons lessons;
    private final DemoPulses pulses;
    private final DemoAudit audit;
    private final DemoClock clock;

    DemoStory(
            Partnerships partnerships,
            People people,
            DemoScorecards scorecards,
            DemoPeriods periods,
            DemoProgrammes programmes,
            DemoGoals goals,
            DemoTexts texts,
            DemoTalk talk,
            DemoHeadsUps headsUps,
            DemoProposals proposals,
            DemoLessons lessons,
            DemoPulses pulses,
            DemoAudit audit,
            DemoClock clock) {
        this.partnerships = partnerships;
        this.people = people;
        this.scorecards = scorecards;
        this.periods = periods;
        this.programmes = programmes;
        this.goals = goals;
        this.texts = texts;
        this.talk = talk;
        this.headsUps = headsUps;
        this.proposals = proposals;
        this.lessons = lessons;
        this.pulses = pulses;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!partnerships.isEmpty()) {
            return;
        }
        LOG.info("Setting up the demo partnerships");
        var cast = clock.earlier(A_QUARTER, () -> DemoCast.engage(partnerships, people));
        scorecards.tell(cast);
        periods.tell(cast);
        programmes.tell(cast);
        var refunds = goals.tell(cast);
        texts.tell(cast, refunds);
        talk.tell(cast, refunds);
        headsUps.tell(cast);
        proposals.tell(cast);
        lessons.tell(cast);
        pulses.tell(cast);
        audit.tell(cast);
    }
}
