package app.tandem.signin;

import static java.util.stream.Collectors.toSet;

import app.tandem.Cast;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.drafts.Drafts;
import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.partnership.Member;
import app.tandem.partnership.Partnerships;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Pillar;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Words that stand nowhere else, each planted where exactly some people may read it. */
@Component
class Canaries {
    private static final LocalDate DUE = LocalDate.of(2099, 9, 30);

    private final Goals goals;
    private final Actions actions;
    private final Measures measures;
    private final Readings readings;
    private final Feedbacks feedbacks;
    private final Drafts drafts;
    private final Partnerships partnerships;

    Canaries(
            Goals goals,
            Actions actions,
            Measures measures,
            Readings readings,
            Feedbacks feedbacks,
            Drafts drafts,
            Partnerships partnerships) {
        this.goals = goals;
        this.actions = actions;
        this.measures = measures;
        this.readings = readings;
        this.feedbacks = feedbacks;
        this.drafts = drafts;
        this.partnerships = partnerships;
    }

    /** The planted words, whoever may read them, and the ids of the things that hold them. */
    record Planted(Map<String, Set<Member>> readers, Set<UUID> things) {}

    /** The first of the people is a client's, the last one a BPO's. */
    Planted plant(Cast cast, List<Member> people) {
        var client = people.getFirst();
        var bpo = people.getLast();
        var readers = new LinkedHashMap<String, Set<Member>>();
        var all = Set.copyOf(people);
        var name = "Canary" + UUID.randomUUID().toString().replace("-", "");
        for (var shared : List.of("Goal", "Why", "Action", "Measure", "Praise")) {
            readers.put(name + shared, all);
        }
        readers.put(
                name + "Side",
                all.stream()
                        .filter(who -> who.side() == bpo.side() || who == client)
                        .collect(toSet()));
        readers.put(name + "Person", Set.of(client, bpo));
        readers.put(name + "Draft", Set.of(client));
        var things = new HashSet<UUID>();
        cast.actAs(client, () -> {
            var goal = goals.draft(goal(name, client, bpo));
            drafts.keep(goal, "TITLE", name + "Draft", "");
            things.add(goal);
            things.add(actions.add(new ActionDraft(name + "Action", bpo.personId(), DUE)));
            var measure = measures.choose(Board.named(name + "Measure"));
            readings.enter(
                    List.of(new ReadingEntry(measure, LocalDate.now().minusDays(10), BigDecimal.ONE, name + "Goal")),
                    "");
            things.add(measure);
            var colleague = partnerships.colleague(bpo.personId()).orElseThrow();
            things.add(feedbacks.send(feedback(name + "Praise", Recipient.team(bpo.side()), Visibility.BOTH_TEAMS)));
            things.add(feedbacks.send(feedback(name + "Side", Recipient.side(bpo.side()), Visibility.RECIPIENT)));
            things.add(feedbacks.send(feedback(name + "Person", Recipient.person(colleague), Visibility.RECIPIENT)));
        });
        return new Planted(readers, things);
    }

    private static GoalDraft goal(String name, Member client, Member bpo) {
        return new GoalDraft(
                name + "Goal",
                Pillar.PROCESS,
                name + "Why",
                null,
                name + "Goal",
                new BigDecimal("66"),
                new BigDecimal("72"),
                "%",
                DUE,
                client.personId(),
                bpo.personId(),
                name + "Why",
                name + "Why");
    }

    private static FeedbackDraft feedback(String words, Recipient recipient, Visibility visibility) {
        return new FeedbackDraft(Kind.IMPROVE, recipient, words, words, words, words, true, visibility);
    }
}
