package app.tandem.demo;

import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
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

    private final Partnerships partnerships;
    private final People people;
    private final DemoScorecards scorecards;
    private final DemoProgrammes programmes;
    private final DemoGoals goals;
    private final DemoTexts texts;
    private final DemoTalk talk;
    private final DemoHeadsUps headsUps;
    private final DemoProposals proposals;
    private final DemoLessons lessons;
    private final DemoAudit audit;

    DemoStory(
            Partnerships partnerships,
            People people,
            DemoScorecards scorecards,
            DemoProgrammes programmes,
            DemoGoals goals,
            DemoTexts texts,
            DemoTalk talk,
            DemoHeadsUps headsUps,
            DemoProposals proposals,
            DemoLessons lessons,
            DemoAudit audit) {
        this.partnerships = partnerships;
        this.people = people;
        this.scorecards = scorecards;
        this.programmes = programmes;
        this.goals = goals;
        this.texts = texts;
        this.talk = talk;
        this.headsUps = headsUps;
        this.proposals = proposals;
        this.lessons = lessons;
        this.audit = audit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!partnerships.isEmpty()) {
            return;
        }
        LOG.info("Setting up the demo partnerships");
        var cast = DemoCast.engage(partnerships, people);
        scorecards.tell(cast);
        programmes.tell(cast);
        var refunds = goals.tell(cast);
        texts.tell(cast, refunds);
        talk.tell(cast, refunds);
        headsUps.tell(cast);
        proposals.tell(cast);
        lessons.tell(cast);
        audit.tell(cast);
    }
}
