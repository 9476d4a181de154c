package app.tandem.checkins;

/**
 * Something that a feature finds both sides should talk about.
 *
 * @param key tells it from every other topic, for as long as it is found
 * @param origin what it comes from, in a few words
 * @param page below the partnership's address, where it can be read
 */
public record AgendaTopic(String key, AgendaSection section, String topic, String origin, String page) {}
