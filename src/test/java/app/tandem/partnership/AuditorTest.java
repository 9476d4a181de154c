package app.tandem.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tandem.Cast;
import app.tandem.TandemTest;
import app.tandem.actions.ActionDraft;
import app.tandem.actions.Actions;
import app.tandem.coedit.SharedTexts;
import app.tandem.drafts.Drafts;
import app.tandem.feedback.FeedbackDraft;
import app.tandem.feedback.Feedbacks;
import app.tandem.feedback.Kind;
import app.tandem.feedback.Recipient;
import app.tandem.feedback.Visibility;
import app.tandem.history.AuditorReads;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TandemTest
class AuditorTest {
    private static final String TWENTY = "Twenty characters and more.";

    private final Notes notes;
    private final Actions actions;
    private final Feedbacks feedbacks;
    private final SharedTexts texts;
    private final Drafts drafts;
    private final AuditorReads reads;
    private final Partnerships partnerships;
    private final People people;
    private final CurrentMember currentMember;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Cast cast;
    private final Member auditor;

    AuditorTest(
            Notes notes,
            Actions actions,
            Feedbacks feedbacks,
            SharedTexts texts,
            Drafts drafts,
            AuditorReads reads,
            Partnerships partnerships,
            People people,
            CurrentMember currentMember,
            EntityManager entities,
            PlatformTransactionManager transactions,
            Cast.Casting casting) {
        this.notes = notes;
        this.actions = actions;
        this.feedbacks = feedbacks;
        this.texts = texts;
        this.drafts = drafts;
        this.reads = reads;
        this.partnerships = partnerships;
        this.people = people;
        this.currentMember = currentMember;
        this.entities = entities;
        transaction = new TransactionTemplate(transactions);
        cast = casting.fresh();
        auditor = cast.auditor(Side.CLIENT);
    }

    @Test
    void anAuditorReadsWhatBothSidesShare() {
        var action = cast.actAs(cast.lee, this::anAction);
        assertThat(cast.actAs(auditor, () -> actions.details(action).summary().title()))
                .isEqualTo("Call back");
        assertThat(cast.actAs(auditor, () -> actions.history(action))).isNotEmpty();
        assertThat(cast.actAs(auditor, () -> texts.read(text()))).isEqualTo("words");
    }

    @Test
    void everyDoorThatWritesIsClosedToAnAuditorBeforeAnythingRuns() {
        refused(() -> notes.write("never"));
        refused(this::anAction);
        refused(() -> actions.start(UUID.randomUUID()));
        refused(() -> feedbacks.send(praise(Visibility.BOTH_TEAMS)));
        refused(() -> texts.begin("never"));
        refused(() -> drafts.keep(UUID.randomUUID(), "TITLE", "never", ""));
        var text = text();
        assertThatThrownBy(() -> cast.actAs(auditor, () -> texts.rewrite(text, "never")))
                .isInstanceOf(Refusal.class);
        assertThat(cast.actAs(cast.lee, notes::all)).isEmpty();
    }

    @Test
    void aRowThatAnAuditorsSessionWouldWriteIsRefusedAlsoPastEveryDoor() {
        var id = cast.actAs(cast.lee, () -> notes.write("as it was"));
        past(() -> entities.persist(new Note("never")));
        past(() -> entities.find(Note.class, id).reword("never"));
        past(() -> entities.remove(entities.find(Note.class, id)));
        past(() -> entities.createQuery("update Note n set n.words = 'never'").executeUpdate());
        past(() -> entities.createQuery("delete from Note n").executeUpdate());
        assertThat(cast.actAs(cast.lee, notes::all)).containsExactly("as it was");
    }

    @Test
    void anAuditorFindsNothingThatIsPersonalOrOfOneSide() {
        var toMia = new FeedbackDraft(
                Kind.IMPROVE,
                Recipient.person(cast.actAs(
                        cast.sam,
                        () -> partnerships.colleague(cast.lee.personId()).orElseThrow())),
                TWENTY,
                TWENTY,
                TWENTY,
                "",
                false,
                Visibility.RECIPIENT);
        var personal = cast.actAs(cast.mia, () -> feedbacks.send(toMia));
        var ofOneSide = cast.actAs(cast.mia, () -> feedbacks.send(praise(Visibility.RECIPIENT)));
        var shared = cast.actAs(cast.mia, () -> feedbacks.send(praise(Visibility.BOTH_TEAMS)));
        for (var hidden : new UUID[] {personal, ofOneSide}) {
            assertThatThrownBy(() -> cast.actAs(auditor, () -> feedbacks.details(hidden)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> cast.actAs(auditor, () -> feedbacks.history(hidden)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(cast.actAs(auditor, feedbacks::shared)).hasSize(1);
        assertThat(cast.actAs(auditor, () -> feedbacks.details(shared))
                        .summary()
                        .forMe())
                .isFalse();
        assertThat(cast.actAs(auditor, feedbacks::forMe)).isEmpty();
        assertThat(cast.actAs(auditor, feedbacks::unansweredForMe)).isEmpty();
    }

    /** Who becomes an auditor reads no more of their own past than any other auditor would. */
    @Test
    void whatSomebodyWroteBeforeTheyBecameAnAuditorIsClosedToThemLikeToAnyOther() {
        var personal = cast.actAs(
                cast.lee,
                () -> feedbacks.send(new FeedbackDraft(
                        Kind.IMPROVE,
                        Recipient.person(
                                partnerships.colleague(cast.mia.personId()).orElseThrow()),
                        TWENTY,
                        TWENTY,
                        TWENTY,
                        "",
                        false,
                        Visibility.RECIPIENT)));
        partnerships.end(cast.lee);
        var now = partnerships.joinAsAuditor(cast.lee.partnershipId(), cast.lee.personId(), tomorrow());
        assertThatThrownBy(() -> cast.actAs(now, () -> feedbacks.details(personal)))
                .isInstanceOf(NotFound.class);
        assertThat(cast.actAs(now, feedbacks::fromMe)).isEmpty();
        assertThatThrownBy(() -> cast.actAs(cast.lee, notes::all))
                .as("as the member they were they act no more")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyIsOfferedAnAuditorAndNothingCanBeAskedOfOne() {
        assertThat(cast.actAs(cast.mia, partnerships::colleagues))
                .extracting(Colleague::personId)
                .doesNotContain(auditor.personId());
        assertThatThrownBy(() -> cast.actAs(
                        cast.mia,
                        () -> actions.add(new ActionDraft(
                                "Call back", auditor.personId(), LocalDate.now().plusDays(1)))))
                .isInstanceOf(Refusal.class);
        var recipient = new Recipient(Recipient.Kind.PERSON, Side.CLIENT, auditor.personId());
        assertThatThrownBy(() -> cast.actAs(
                        cast.mia,
                        () -> feedbacks.send(new FeedbackDraft(
                                Kind.PRAISE, recipient, TWENTY, TWENTY, TWENTY, "", false, Visibility.BOTH_TEAMS))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoSendsToBothTeamsIsToldThatAnAuditorWillReadItToo() {
        var audience = cast.actAs(cast.lee, () -> feedbacks.audience(Recipient.team(Side.BPO), Visibility.BOTH_TEAMS));
        assertThat(audience.people()).extracting(Colleague::personId).contains(auditor.personId());
        var narrow = cast.actAs(cast.mia, () -> feedbacks.audience(Recipient.side(Side.CLIENT), Visibility.RECIPIENT));
        assertThat(narrow.people()).extracting(Colleague::personId).doesNotContain(auditor.personId());
    }

    @Test
    void anAuditorComesForAWhileAndForNothingElse() {
        var person = people.add(cast.lee.organisationId(), "Una Until", UUID.randomUUID() + "@example.com");
        var here = cast.lee.partnershipId();
        assertThatThrownBy(() -> partnerships.join(here, person, Seat.AUDITOR)).hasMessageContaining("until which day");
        assertThatThrownBy(() ->
                        partnerships.joinAsAuditor(here, person, LocalDate.now().minusDays(2)))
                .hasMessageContaining("over already");
        assertThatThrownBy(() ->
                        partnerships.joinAsAuditor(here, person, LocalDate.now().plusYears(2)))
                .hasMessageContaining("a year at most");
        assertThatThrownBy(() -> partnerships.joinAsAuditor(here, cast.lee.personId(), tomorrow()))
                .hasMessageContaining("works in this partnership");
        assertThatThrownBy(() -> partnerships.join(here, auditor.personId(), Seat.TRAINING))
                .hasMessageContaining("reads along");
        assertThat(partnerships.joinAsAuditor(here, person, tomorrow()).auditsUntil())
                .isEqualTo(tomorrow());
    }

    @Test
    void whoAdministersAnOrganisationIsNoAuditor() {
        var person = people.add(cast.lee.organisationId(), "Adam Admin", UUID.randomUUID() + "@example.com");
        people.makeAdmin(person);
        assertThatThrownBy(() -> partnerships.joinAsAuditor(cast.lee.partnershipId(), person, tomorrow()))
                .hasMessageContaining("administers");
    }

    @Test
    void whatAnAuditorOpensIsListedToBothSidesAndToNobodyElse() {
        cast.actAs(auditor, () -> reads.opened("goals", "Goals"));
        cast.actAs(cast.lee, () -> reads.opened("actions", "Actions"));
        for (var side : new Member[] {cast.lee, cast.mia, auditor}) {
            assertThat(cast.actAs(side, reads::latest))
                    .singleElement()
                    .matches(
                            read -> read.page().equals("goals") && read.person().equals(auditor.name()));
        }
        assertThat(cast.actAs(cast.gil, reads::latest)).isEmpty();
        assertThat(cast.actAs(cast.miaAtGlobex, reads::latest)).isEmpty();
    }

    private UUID text() {
        return cast.actAs(cast.lee, () -> texts.begin("words"));
    }

    private UUID anAction() {
        return actions.add(new ActionDraft(
                "Call back", cast.mia.personId(), LocalDate.now().plusDays(1)));
    }

    private LocalDate tomorrow() {
        return LocalDate.now(cast.lee.zone()).plusDays(1);
    }

    private static FeedbackDraft praise(Visibility visibility) {
        return new FeedbackDraft(
                Kind.PRAISE, Recipient.team(Side.CLIENT), TWENTY, TWENTY, TWENTY, "", false, visibility);
    }

    private void refused(Runnable door) {
        assertThatThrownBy(() -> cast.actAs(auditor, door)).isInstanceOf(NotAllowed.class);
    }

    private void past(Runnable doors) {
        assertThatThrownBy(() -> currentMember.actAs(
                        auditor,
                        () -> transaction.executeWithoutResult(status -> {
                            doors.run();
                            entities.flush();
                        })))
                .hasStackTraceContaining("change nothing");
    }
}
