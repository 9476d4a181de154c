package app.tandem.checkins;

import java.util.List;

/** A feature that finds what both sides should talk about next; told by how things stand, and gone when they do not. */
public interface AgendaSource {
    /** Only what both sides may read. */
    List<AgendaTopic> topics();
}
