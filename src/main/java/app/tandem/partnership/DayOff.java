package app.tandem.partnership;

import java.time.LocalDate;

/** A day on which a company does not work although it is no weekend, and what it is called. */
public record DayOff(LocalDate day, String name) {}
