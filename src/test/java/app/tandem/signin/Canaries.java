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
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Seat;
import app.tandem.people.InvitationDraft;
import app.tandem.people.Invitations;
import app.tandem.scorecards.Board;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.ReadingEntry;
import app.tandem.scorecards.Readings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words that stand nowhere else, each planted where exactly some people may read it. */
@Component
class Canaries {
    private static final LocalDate DUE = LocalDate.now().plusYears(9);

    private final Goals goals;
    private final Actions actions;
    private final Measures measures;
    private final Readings readings;
    private final Feedbacks feedbacks;
    private final Drafts drafts;
    private final Partnerships partnerships;
    private final Invitations invitations;

    Canaries(
            Goals goals,
            Actions actions,
            Measures measures,
            Readings readings,
            Feedbacks feedbacks,
            Drafts drafts,
            Partnerships partnerships,
            Invitations invitations) {
        this.goals = goals;
        this.actions = actions;
        this.measures = measures;
        this.readings = readings;
        this.feedbacks = feedbacks;
        this.drafts = drafts;
        this.partnerships = partnerships;
        this.invitations = invitations;
    }

    /** The planted words, whoever may read them, and the ids of the things that hold them. */
    record Planted(Map<String, Set<Member>> readers, Set<UUID> things) {}

    /** Where an invitation with this name in it goes. */
    static String address(String canary) {
        return canary.toLowerCase(Locale.ROOT) + "@example.com";
    }

    /** The first of the people is a client's, the last one a BPO's; the admin invites somebody. */
    Planted plant(Cast cast, List<Member> people, List<Member> auditors, Member admin) {
        var client = people.getFirst();
        var bpo = people.getLast();
        var readers = new LinkedHashMap<String, Set<Member>>();
        var all = Set.copyOf(people);
        var shared = Stream.concat(people.stream(), auditors.stream()).collect(toSet());
        var name = "Canary" + UUID.randomUUID().toString().replace("-", "");
        for (var thing : List.of("Goal", "Why", "Action", "Measure", "Praise")) {
            readers.put(name + thing, shared);
        }
        readers.put(
                name + "Side",
                all.stream()
                        .filter(who -> who.side() == bpo.side() || who == client)
                        .collect(toSet()));
        readers.put(name + "Person", Set.of(client, bpo));
        readers.put(name + "Draft", Set.of(client));
        readers.put(name + "Invited", Set.of(admin));
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
        cast.actAs(
                admin,
                () -> invitations.invite(
                        new InvitationDraft(name + "Invited", address(name + "Invited"), Seat.TRAINING)));
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
