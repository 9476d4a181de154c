package app.tandem.checkins;

/**
 * What somebody wants to talk about.
 *
 * @param from the key of the topic that it comes from; empty where it comes from none
 */
public record AgendaDraft(String topic, String from) {
    public AgendaDraft(String topic) {
        this(topic, "");
    }
}
