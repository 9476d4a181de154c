package app.tandem.scorecards;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.List;
import java.util.UUID;

/** Everything that can happen to a scorecard. */
public sealed interface ScorecardEvent extends PartnershipEvent {
    record MeasureChosen(Member by, UUID measureId, String name) implements ScorecardEvent {}

    record MeasureDefined(Member by, UUID measureId, String name) implements ScorecardEvent {}

    record DefinitionSigned(Member by, UUID measureId, String name) implements ScorecardEvent {}

    record DefinitionLaidAside(Member by, UUID measureId, String name) implements ScorecardEvent {}

    record WeeksChanged(Member by, Weeks weeks) implements ScorecardEvent {}

    record PackAdded(Member by, String pack, int measures) implements ScorecardEvent {}

    record NumbersConfirmed(Member by, UUID measureId, String name) implements ScorecardEvent {}

    record DisputeRaised(Member by, UUID measureId, UUID disputeId, String name) implements ScorecardEvent {}

    record DisputeAnswered(Member by, UUID measureId, UUID disputeId, String name) implements ScorecardEvent {}

    record PeriodSigned(Member by, Period period, List<UUID> measures) implements ScorecardEvent {}

    record PlanChanged(Member by, UUID measureId, UUID planId, String name) implements ScorecardEvent {}

    record Commented(Member by, UUID about) implements ScorecardEvent {}

    record ChangeMarked(Member by, UUID markerId) implements ScorecardEvent {}

    record MarkerTakenBack(Member by, UUID markerId) implements ScorecardEvent {}

    record ReadingsEntered(Member by, int readings) implements ScorecardEvent {}

    record ReadingsImported(Member by, UUID importId, String file, int readings) implements ScorecardEvent {}
}
