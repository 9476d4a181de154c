package app.tandem.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.Letterbox;
import app.tandem.TandemTest;
import app.tandem.coedit.Nameable;
import app.tandem.coedit.SharedTexts;
import app.tandem.coedit.TextAccess;
import app.tandem.coedit.Typing;
import app.tandem.goals.GoalDraft;
import app.tandem.goals.Goals;
import app.tandem.goals.GoalsTest;
import app.tandem.partnership.Member;
import app.tandem.partnership.NotFound;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.People;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Seat;
import app.tandem.partnership.Side;
import app.tandem.proposals.FinalSay;
import app.tandem.proposals.ProposalDraft;
import app.tandem.proposals.ProposalTerms;
import app.tandem.proposals.Proposals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TandemTest
class MentionsTest {
    private final Mentions mentions;
    private final MentionsToRead toRead;
    private final MentionRepository rows;
    private final SharedTexts texts;
    private final Goals goals;
    private final Proposals proposals;
    private final Partnerships partnerships;
    private final People people;
    private final Fence fence;
    private final Typing typing;
    private final Cast cast;

    MentionsTest(
            Mentions mentions,
            MentionsToRead toRead,
            MentionRepository rows,
            SharedTexts texts,
            Goals goals,
            Proposals proposals,
            Partnerships partnerships,
            People people,
            Fence fence,
            Typing typing,
            Cast.Casting casting) {
        this.mentions = mentions;
        this.toRead = toRead;
        this.rows = rows;
        this.texts = texts;
        this.goals = goals;
        this.proposals = proposals;
        this.partnerships = partnerships;
        this.people = people;
        this.fence = fence;
        this.typing = typing;
        cast = casting.fresh();
    }

    @Test
    void whoeverIsNamedFindsItOnHomeWithTheWordsAroundItUntilTheyHaveLooked() {
        var goal = goal();
        var why = why(goal);
        write(cast.lee, why, "First line.\nAsk @Mia Santos about the refunds.\nLast line.");
        assertThat(unread(cast.mia)).singleElement().satisfies(mention -> {
            assertThat(mention.by()).isEqualTo("Lee Carter");
            assertThat(mention.side()).isEqualTo(Side.CLIENT);
            assertThat(mention.words()).isEqualTo("Ask @Mia Santos about the refunds.");
            assertThat(mention.page()).isEqualTo("goals/" + goal);
        });
        assertThat(cast.actAs(cast.mia, () -> toRead.waitingFor(cast.mia)))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.step()).isEqualTo("Read"));

        cast.actAs(cast.mia, () -> texts.opened(why));
        assertThat(unread(cast.mia)).isEmpty();
    }

    @Test
    void aNameInTheFirstWordsOfANewThingIsToldToo() {
        var goal = cast.actAs(
                cast.lee,
                () -> goals.draft(new GoalDraft(
                        "First contact resolution",
                        Pillar.PROCESS,
                        "Ask @Mia Santos about the refunds.",
                        null,
                        "FCR",
                        new BigDecimal("66"),
                        new BigDecimal("72"),
                        "%",
                        LocalDate.now().plusMonths(4),
                        cast.lee.personId(),
                        cast.mia.personId(),
                        "",
                        "")));
        assertThat(unread(cast.mia)).singleElement().satisfies(mention -> {
            assertThat(mention.by()).isEqualTo("Lee Carter");
            assertThat(mention.words()).isEqualTo("Ask @Mia Santos about the refunds.");
            assertThat(mention.page()).isEqualTo("goals/" + goal);
        });
        assertThat(Letterbox.newestFor(
                                people.person(cast.mia.personId()).orElseThrow().email())
                        .links())
                .containsExactly("/p/" + cast.mia.slug() + "/goals/" + goal);
        write(cast.sam, why(goal), "Ask @Mia Santos about the refunds. Soon.");
        assertThat(unread(cast.mia)).hasSize(1);
        assertThat(unread(cast.ben)).isEmpty();
    }

    @Test
    void theFirstWordsOfAProposalTellThoseWhoAreNamedAndNobodyElse() {
        var draft = new ProposalDraft(
                new ProposalTerms(
                        "Greet by name",
                        FinalSay.JOINT,
                        List.of(cast.lee.personId(), cast.mia.personId()),
                        null,
                        true,
                        null),
                "@Ben Reyes has heard the calls, and @Gil Braun has not.",
                List.of("Try it for a week."));
        var proposal = cast.actAs(cast.lee, () -> proposals.draft(draft));
        assertThat(unread(cast.ben)).extracting(MentionSummary::page).containsExactly("proposals/" + proposal);
        assertThat(unread(cast.gil)).isEmpty();
        assertThat(unread(cast.mia)).isEmpty();
    }

    @Test
    void theLongestNameFitsWithTheWordsAroundIt() {
        var name = "N".repeat(200);
        var company = "C".repeat(200);
        var client = partnerships.addOrganisation(company, Side.CLIENT, ZoneOffset.UTC);
        var bpo = partnerships.addOrganisation(company, Side.BPO, ZoneOffset.UTC);
        var partnership = partnerships.found("long-" + UUID.randomUUID(), client, bpo);
        var writer = joined(partnership, client, name);
        var named = joined(partnership, bpo, name);
        var text = cast.actAs(writer, () -> texts.begin(""));
        write(writer, text, "x".repeat(300) + " @" + name + " (" + company + ") " + "y".repeat(300));
        assertThat(cast.actAs(named, () -> rows.findAll())).isNotEmpty();
    }

    private Member joined(UUID partnership, UUID organisation, String name) {
        return partnerships.join(
                partnership, people.add(organisation, name, UUID.randomUUID() + "@example.com"), Seat.SPONSOR);
    }

    @Test
    void theyAreToldOnceForEachNewMentionAndNotForWhatStoodThereBefore() {
        var why = why(goal());
        write(cast.lee, why, "Ask @Mia Santos.");
        cast.actAs(cast.mia, () -> texts.opened(why));
        write(cast.lee, why, "Ask @Mia Santos. Soon.");
        write(cast.sam, why, "We should ask @Mia Santos. Soon.");
        assertThat(unread(cast.mia)).isEmpty();
        write(cast.lee, why, "We should ask @Mia Santos. Soon.\nThen thank @Mia Santos.");
        assertThat(unread(cast.mia)).extracting(MentionSummary::words).containsExactly("Then thank @Mia Santos.");
    }

    @Test
    void nobodyIsToldThatTheyMentionedThemselves() {
        var why = why(goal());
        write(cast.mia, why, "Talk to me, @Mia Santos.");
        assertThat(unread(cast.mia)).isEmpty();
    }

    @Test
    void whereSeveralWroteAtOnceItIsToldWhoWroteTheName() {
        var named = empty();
        cast.actAs(cast.lee, () -> typing.type(named, "Ask @Mia Santos."));
        write(cast.mia, named, "Ask @Mia Santos. Gladly.");
        assertThat(rows(cast.mia))
                .singleElement()
                .satisfies(row -> assertThat(row.byId()).isEqualTo(cast.lee.personId()));

        var herself = empty();
        cast.actAs(cast.lee, () -> typing.type(herself, "Who does it?"));
        write(cast.mia, herself, "Who does it? I do, @Mia Santos.");
        assertThat(rows(cast.mia)).hasSize(1);
    }

    @Test
    void itIsTheNamedPersonsAlone() {
        var why = why(goal());
        write(cast.lee, why, "Ask @Mia Santos.");
        for (var other : List.of(cast.lee, cast.sam, cast.ben, cast.gil, cast.miaAtGlobex, cast.auditor(Side.BPO))) {
            assertThat(unread(other)).as(other.name()).isEmpty();
        }
        // Whoever else opens the text takes nothing away.
        cast.actAs(cast.ben, () -> texts.opened(why));
        assertThat(unread(cast.mia)).hasSize(1);
    }

    @Test
    void aMemberOfAnotherPartnershipIsNeitherOfferedNorToldNorCanComeNear() {
        var why = why(goal());
        write(cast.lee, why, "Ask @Gil Braun and @Mia Santos.");
        assertThat(unread(cast.gil)).isEmpty();
        assertThat(unread(cast.miaAtGlobex)).isEmpty();
        assertThat(readers(cast.lee, why))
                .extracting(Nameable::handle)
                .containsExactlyInAnyOrder("Lee Carter", "Sam Wolfe", "Mia Santos", "Ben Reyes");
        for (var stranger : List.of(cast.gil, cast.miaAtGlobex)) {
            assertThatThrownBy(() -> readers(stranger, why)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(stranger, () -> texts.opened(why)))
                    .isInstanceOf(NotFound.class);
            assertThat(cast.actAs(stranger, () -> rows.findAll())).isEmpty();
        }
        assertThat(unread(cast.mia)).hasSize(1);
    }

    @Test
    void whoMayNotReadTheTextIsNeitherOfferedNorToldOfIt() {
        var why = why(goal());
        fence.keepOut(why, cast.mia);
        assertThat(readers(cast.lee, why)).extracting(Nameable::personId).doesNotContain(cast.mia.personId());
        write(cast.lee, why, "Do not tell @Mia Santos, but ask @Ben Reyes.");
        assertThat(unread(cast.mia)).isEmpty();
        assertThat(unread(cast.ben)).hasSize(1);
        // Nor does an old mention show them what they may no longer read.
        fence.keepOut(why, cast.ben);
        assertThat(unread(cast.ben)).isEmpty();
    }

    @Test
    void anAuditorIsNeverMentioned() {
        var auditor = cast.auditor(Side.BPO);
        var why = why(goal());
        assertThat(readers(cast.lee, why)).extracting(Nameable::personId).doesNotContain(auditor.personId());
        write(cast.lee, why, "Ask @" + auditor.name() + ".");
        assertThat(unread(auditor)).isEmpty();
    }

    @Test
    void aMailTellsWhoAndWhereButNotWhat() {
        var goal = goal();
        write(cast.lee, why(goal), "A secret for @Mia Santos.");
        var address = people.person(cast.mia.personId()).orElseThrow().email();
        var mail = Letterbox.newestFor(address);
        assertThat(mail.subject()).isEqualTo("Lee Carter mentioned you in Tandem");
        assertThat(mail.plain()).doesNotContain("secret");
        assertThat(mail.links()).containsExactly("/p/" + cast.mia.slug() + "/goals/" + goal);
    }

    private UUID empty() {
        return cast.actAs(cast.lee, () -> texts.begin(""));
    }

    private List<Mention> rows(Member member) {
        return cast.actAs(member, () -> rows.findByPersonIdAndReadAtIsNullOrderByMentionedAtDesc(member.personId()));
    }

    private UUID goal() {
        return cast.actAs(cast.lee, () -> goals.draft(GoalsTest.draft(cast.lee, cast.mia)));
    }

    private UUID why(UUID goal) {
        return cast.actAs(cast.lee, () -> goals.details(goal).texts().why());
    }

    private void write(Member writer, UUID text, String words) {
        cast.actAs(writer, () -> texts.rewrite(text, words));
    }

    private List<MentionSummary> unread(Member member) {
        return cast.actAs(member, mentions::unread);
    }

    private List<Nameable> readers(Member member, UUID text) {
        return cast.actAs(member, () -> texts.readers(text));
    }

    /** A feature that keeps texts from some. */
    static class Fence implements TextAccess {
        private final Map<UUID, Set<UUID>> out = new ConcurrentHashMap<>();

        void keepOut(UUID text, Member member) {
            out.computeIfAbsent(text, none -> ConcurrentHashMap.newKeySet()).add(member.personId());
        }

        @Override
        public boolean mayRead(Member member, UUID text) {
            return !out.getOrDefault(text, Set.of()).contains(member.personId());
        }
    }

    @TestConfiguration
    static class Fences {
        @Bean
        Fence fence() {
            return new Fence();
        }
    }
}
