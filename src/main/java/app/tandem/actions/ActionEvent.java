package app.tandem.actions;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import java.util.UUID;

/** Everything that can happen to an action; where it comes from is never told here. */
public sealed interface ActionEvent extends PartnershipEvent {
    UUID actionId();

    String title();

    record Added(Member by, UUID actionId, String title, UUID ownerId) implements ActionEvent {}

    record Started(Member by, UUID actionId, String title) implements ActionEvent {}

    record Done(Member by, UUID actionId, String title, UUID requesterId) implements ActionEvent {}

    record Confirmed(Member by, UUID actionId, String title) implements ActionEvent {}

    record SentBack(Member by, UUID actionId, String title) implements ActionEvent {}

    record Dropped(Member by, UUID actionId, String title) implements ActionEvent {}

    record Limited(Member by, UUID actionId, String title, UUID deciderId) implements ActionEvent {}

    record Decided(Member by, UUID actionId, String title, UUID ownerId) implements ActionEvent {}

    record Declined(Member by, UUID actionId, String title, UUID ownerId) implements ActionEvent {}

    record Moved(Member by, UUID actionId, String title) implements ActionEvent {}
}
