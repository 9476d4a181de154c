package app.tandem.scorecards;

import java.util.UUID;

/** That a measure is, or once was, rolled up by the weights of another. */
record Weighed(UUID measureId, UUID weight) {}
