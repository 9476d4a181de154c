package app.tandem.partnership;

import java.util.List;

/** Somebody of the reader's own organisation, and where they work or read along. */
public record OwnPerson(PersonSummary person, List<Member> places) {}
