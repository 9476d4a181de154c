package app.tandem.headsups;

import app.tandem.history.Change;
import app.tandem.history.History;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.partnership.Verb;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows heads-ups to whoever reads now. */
@Component
class HeadsUpReader {
    private final HeadsUpStepRepository steps;
    private final AcknowledgementRepository acknowledgements;
    private final Partnerships partnerships;
    private final CurrentMember currentMember;
    private final History history;
    private final Clock clock;

    HeadsUpReader(
            HeadsUpStepRepository steps,
            AcknowledgementRepository acknowledgements,
            Partnerships partnerships,
            CurrentMember currentMember,
            History history,
            Clock clock) {
        this.steps = steps;
        this.acknowledgements = acknowledgements;
        this.partnerships = partnerships;
        this.currentMember = currentMember;
        this.history = history;
        this.clock = clock;
    }

    List<HeadsUpSummary> summaries(List<HeadsUp> found) {
        var said = acknowledgements.findByHeadsUpIdInOrderByAcknowledgedAt(
                found.stream().map(HeadsUp::id).toList());
        var colleagues = partnerships.colleagues();
        return found.stream().map(one -> summary(one, said, colleagues)).toList();
    }

    private HeadsUpSummary summary(HeadsUp one, List<Acknowledgement> said, List<Colleague> colleagues) {
        var reader = currentMember.get();
        var ofThisStep = said.stream()
                .filter(each -> each.headsUpId().equals(one.id()) && each.step() == one.steps())
                .map(Acknowledgement::personId)
                .toList();
        var mayAcknowledge = reader.may(Verb.WRITE_SHARED)
                && reader.side() != one.giverSide()
                && !ofThisStep.contains(reader.personId());
        return new HeadsUpSummary(
                one.id(),
                one.title(),
                one.effect(),
                one.certainty(),
                one.horizon(),
                nameOf(one.giverId(), colleagues),
                one.giverSide(),
                Colleague.company(one.giverSide(), colleagues),
                Colleague.company(one.giverSide().other(), colleagues),
                one.steps(),
                one.steppedAt().atZone(reader.zone()).toLocalDate(),
                one.nextUpdate(),
                one.isUpdateDue(today(one.giverSide())),
                one.isOverdue(today(one.giverSide())),
                !ofThisStep.isEmpty(),
                mayAcknowledge,
                one.isGivenBySideOf(reader) && one.certainty().isOpen(),
                colleagues.stream().noneMatch(colleague -> colleague.personId().equals(one.giverId())),
                one.giverId().equals(reader.personId()),
                LocalDate.now(clock.withZone(reader.zone())));
    }

    HeadsUpDetails details(HeadsUp one) {
        var colleagues = partnerships.colleagues();
        var said = acknowledgements.findByHeadsUpIdInOrderByAcknowledgedAt(List.of(one.id()));
        var line = steps.findByHeadsUpIdOrderByNumber(one.id()).stream()
                .map(step -> step.shown(
                        nameOf(step.saidById(), colleagues),
                        said.stream()
                                .filter(each -> each.step() == step.number())
                                .map(each -> each.shown(nameOf(each.personId(), colleagues)))
                                .toList()))
                .toList();
        return new HeadsUpDetails(summaries(List.of(one)).getFirst(), one.canInfluence(), one.cannotInfluence(), line);
    }

    /** The heads-up, its steps and who acknowledged them, as one trail. */
    List<Change> history(HeadsUp one) {
        var said = acknowledgements.findByHeadsUpIdInOrderByAcknowledgedAt(List.of(one.id()));
        return Stream.of(
                        history.of(Acknowledgement.class, ids(said)),
                        history.of(HeadsUpStep.class, ids(steps.findByHeadsUpIdOrderByNumber(one.id()))),
                        history.of(HeadsUp.class, one.id()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Change::at).reversed())
                .toList();
    }

    /** Days count where whoever has to keep them is. */
    LocalDate today(Side side) {
        return partnerships
                .zoneOf(side)
                .map(zone -> LocalDate.now(clock.withZone(zone)))
                .orElseGet(() -> LocalDate.now(clock));
    }

    private String nameOf(UUID person, List<Colleague> colleagues) {
        return colleagues.stream()
                .filter(colleague -> colleague.personId().equals(person))
                .map(Colleague::name)
                .findFirst()
                .orElseGet(() -> partnerships.nameOf(person));
    }

    private static List<UUID> ids(List<? extends PartnershipOwned> rows) {
        return rows.stream().map(PartnershipOwned::id).toList();
    }
}
