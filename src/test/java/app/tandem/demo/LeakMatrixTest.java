package app.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.LongAgo;
import app.tandem.TandemTest;
import app.tandem.actions.Actions;
import app.tandem.actions.Limits;
import app.tandem.api.Program;
import app.tandem.checkins.Agenda;
import app.tandem.coedit.SharedTexts;
import app.tandem.coedit.Typing;
import app.tandem.drafts.Drafts;
import app.tandem.feedback.Feedbacks;
import app.tandem.goals.ActiveGoals;
import app.tandem.goals.Goals;
import app.tandem.goals.Rewordings;
import app.tandem.headsups.HeadsUps;
import app.tandem.history.AuditorReads;
import app.tandem.history.History;
import app.tandem.lessons.Lessons;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Notes;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.programmes.Programmes;
import app.tandem.proposals.Decisions;
import app.tandem.proposals.Proposals;
import app.tandem.proposals.Stances;
import app.tandem.pulse.Pulses;
import app.tandem.scorecards.ChangeMarkers;
import app.tandem.scorecards.Closes;
import app.tandem.scorecards.Commentaries;
import app.tandem.scorecards.Disputes;
import app.tandem.scorecards.KpiLibrary;
import app.tandem.scorecards.Measures;
import app.tandem.scorecards.Plans;
import app.tandem.scorecards.ReadingImports;
import app.tandem.scorecards.Readings;
import app.tandem.scorecards.Scorecards;
import app.tandem.tokens.AccessTokens;
import app.tandem.tokens.Scope;
import app.tandem.tokens.TokenDraft;
import app.tandem.wall.WallDisplays;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the whole demo, then tries every kind of Acme's rows by every way from Globex; a new kind is tried by itself. */
@TandemTest
@DirtiesContext
@TestInstance(Lifecycle.PER_CLASS)
class LeakMatrixTest {
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final CurrentMember currentMember;
    private final History history;
    private final DemoStoryTeller teller;
    private DemoCast cast;

    LeakMatrixTest(
            EntityManager entities,
            PlatformTransactionManager transactions,
            CurrentMember currentMember,
            History history,
            Partnerships partnerships,
            People people,
            KpiLibrary library,
            Measures measures,
            Readings readings,
            ReadingImports imports,
            Scorecards cards,
            Disputes disputes,
            Closes closes,
            Commentaries commentaries,
            Plans plans,
            Programmes programmes,
            WallDisplays displays,
            ChangeMarkers markers,
            Goals goals,
            Rewordings rewordings,
            ActiveGoals activeGoals,
            Feedbacks feedbacks,
            Actions actions,
            Proposals proposals,
            Stances stances,
            Decisions decisions,
            Limits limits,
            SharedTexts texts,
            Typing typing,
            Drafts drafts,
            Notes notes,
            HeadsUps headsUps,
            Lessons lessons,
            Pulses pulses,
            Agenda agenda,
            LongAgo longAgo,
            AuditorReads reads,
            AccessTokens tokens,
            @LocalServerPort int port) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.currentMember = currentMember;
        this.history = history;
        var scorecards = new DemoScorecards(library, measures, readings, imports, currentMember);
        var periods = new DemoPeriods(measures, cards, disputes, closes, commentaries, plans, texts, currentMember);
        var demoProgrammes = new DemoProgrammes(programmes, measures, markers, currentMember);
        var demoGoals = new DemoGoals(goals, rewordings, activeGoals, measures, currentMember);
        var talk = new DemoTalk(feedbacks, actions, limits, partnerships, currentMember);
        var demoHeadsUps = new DemoHeadsUps(headsUps, actions, currentMember);
        var demoProposals = new DemoProposals(proposals, stances, decisions, currentMember, new DemoClock());
        var demoLessons = new DemoLessons(lessons, currentMember);
        var demoPulses = new DemoPulses(pulses, agenda, currentMember, new DemoClock());
        var audit = new DemoAudit(reads, currentMember);
        teller = () -> {
            var engaged = DemoCast.engage(partnerships, people);
            longAgo.wentLive(Duration.ofDays(91), engaged.lee().partnershipId());
            scorecards.tell(engaged);
            periods.tell(engaged);
            demoProgrammes.tell(engaged);
            talk.tell(engaged, demoGoals.tell(engaged));
            demoHeadsUps.tell(engaged);
            demoProposals.tell(engaged);
            demoLessons.tell(engaged);
            demoPulses.tell(engaged);
            audit.tell(engaged);
            currentMember.actAs(engaged.lee(), () -> {
                typing.type(texts.begin(""), "typed");
                texts.rewrite(texts.begin(""), "Ask @Mia Santos.");
                drafts.keep(UUID.randomUUID(), "TITLE", "half a thought", "");
                notes.write("a note");
                displays.setUp("Lobby");
                importOneReading(measures, imports);
            });
            currentMember.actAs(
                    engaged.ana(),
                    () -> sendOneReading(
                            measures,
                            new Program(
                                    port,
                                    tokens.make(new TokenDraft("Nightly", Scope.READINGS_WRITE, null))
                                            .words())));
            return engaged;
        };
    }

    private interface DemoStoryTeller {
        DemoCast tell();
    }

    private static void importOneReading(Measures measures, ReadingImports imports) {
        var measure = measures.all().getFirst().id();
        var file = app.tandem.scorecards.ReadingFile.read(
                "one.csv", "date,value\n2026-01-05,81.5\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var guess = imports.guess(file);
        imports.importReadings(
                file,
                new app.tandem.scorecards.ImportMapping(
                        guess.dateColumn(), guess.dates(), guess.numbers(), java.util.Map.of(1, measure), -1),
                "",
                done -> {});
    }

    private static void sendOneReading(Measures measures, Program program) {
        var answer = program.send(measures.all().getFirst().id().toString(), "2019-01-07", "81.5");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    @BeforeAll
    void tellTheStory() {
        cast = teller.tell();
    }

    @TestFactory
    List<DynamicTest> nothingOfAcmeReachesGlobex() {
        var tests = new ArrayList<DynamicTest>();
        for (var entity : entities.getMetamodel().getEntities()) {
            var type = entity.getJavaType();
            if (PartnershipOwned.class.isAssignableFrom(type)) {
                tests.add(DynamicTest.dynamicTest(type.getSimpleName(), () -> staysWithin(type)));
            }
        }
        return tests;
    }

    private void staysWithin(Class<?> type) {
        var ours = ids(cast.lee(), type);
        assertThat(ours)
                .as("the story makes no " + type.getSimpleName() + ", so nothing is proved")
                .isNotEmpty();
        for (var stranger : List.of(cast.gil(), cast.miaAtGlobex())) {
            assertThat(new HashSet<>(ids(stranger, type))).doesNotContainAnyElementsOf(ours);
            var some = ours.stream().limit(20).toList();
            in(stranger, () -> {
                some.forEach(id -> assertThat((Object) entities.find(type, id)).isNull());
                some.forEach(id -> assertThat(history.of(type, id)).isEmpty());
                var removed = entities.createQuery("delete from " + type.getSimpleName() + " e where e.id in :ids")
                        .setParameter("ids", some)
                        .executeUpdate();
                assertThat(removed).isZero();
                return true;
            });
        }
        assertThat(ids(cast.lee(), type)).containsExactlyInAnyOrderElementsOf(ours);
    }

    @Test
    void theNewsOfOnePartnershipAreNotThoseOfTheOther() {
        var acme = in(cast.lee(), () -> history.latest(50));
        var globex = in(cast.gil(), () -> history.latest(50));
        assertThat(acme).isNotEmpty().doesNotContainAnyElementsOf(globex);
    }

    @Test
    void hardFeedbackIsNoNewsToAnybodyElse() {
        assertThat(in(cast.mia(), () -> history.latest(50)))
                .anyMatch(change -> change.title().startsWith("Improve"));
        for (var other : List.of(cast.sam(), cast.ben(), cast.ana(), cast.miaAtGlobex())) {
            assertThat(in(other, () -> history.latest(50)))
                    .noneMatch(change -> change.title().startsWith("Improve"));
        }
    }

    private List<UUID> ids(Member member, Class<?> type) {
        return in(
                member,
                () -> entities.createQuery("select e.id from " + type.getSimpleName() + " e", UUID.class)
                        .getResultList());
    }

    private <T> T in(Member member, Supplier<T> work) {
        return currentMember.actAs(member, () -> transaction.execute(status -> work.get()));
    }
}
