package app.tandem.scorecards;

import java.util.UUID;

/** Which part of which measure a column holds. */
public record PartOf(UUID measureId, Part part) {}
