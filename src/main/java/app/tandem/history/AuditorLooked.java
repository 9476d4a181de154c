package app.tandem.history;

import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;

/** An auditor has opened a page. */
public record AuditorLooked(Member by) implements PartnershipEvent {}
