package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A value that somebody types in for one period. */
public record ReadingEntry(UUID measureId, LocalDate day, BigDecimal value, String note) {}
