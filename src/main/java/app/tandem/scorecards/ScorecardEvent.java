package app.tandem.scorecards;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.UUID;

/** Everything that can happen to a scorecard. */
public sealed interface ScorecardEvent extends PartnershipEvent {
    record MeasureChosen(Member by, UUID measureId, String name) implements ScorecardEvent {}

    record MeasureDefined(Member by, UUID measureId, String name) implements ScorecardEvent {}

    record DefinitionSigned(Member by, UUID measureId, String name) implements ScorecardEvent {}

    record DefinitionLaidAside(Member by, UUID measureId, String name) implements ScorecardEvent {}

    record PackAdded(Member by, String pack, int measures) implements ScorecardEvent {}

    record NumbersConfirmed(Member by, UUID measureId, String name) implements ScorecardEvent {}

    record ChangeMarked(Member by, UUID markerId) implements ScorecardEvent {}

    record MarkerTakenBack(Member by, UUID markerId) implements ScorecardEvent {}

    record ReadingsEntered(Member by, int readings) implements ScorecardEvent {}

    record ReadingsImported(Member by, UUID importId, String file, int readings) implements ScorecardEvent {}
}
