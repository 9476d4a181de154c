package app.tandem.proposals;

import app.tandem.partnership.Side;
import java.time.Instant;
import java.util.UUID;

/** What somebody said who is not asked, and to which version of the proposal. */
public record RemarkLine(UUID id, String name, Side side, int edition, String words, Instant saidAt) {}
