package app.tandem.coedit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The changes one editor sent at once; the first of them made version + 1 of the text. */
record Update(int version, UUID personId, String client, List<ChangeSet> changes, String told) {
    static final int MOST_CHANGES = 10_000;

    static Update parse(int version, UUID personId, String client, JsonNode told) {
        if (!told.isArray() || told.isEmpty() || told.size() > MOST_CHANGES) {
            throw new UnfitChange("Between one and " + MOST_CHANGES + " changes are taken at once.");
        }
        var changes = new ArrayList<ChangeSet>(told.size());
        told.forEach(change -> changes.add(ChangeSet.parse(change)));
        return new Update(version, personId, client, changes, told.toString());
    }

    /** One change from these words to those, on what both begin and end with it is silent. */
    static Update rewriting(int version, UUID personId, String before, String after) {
        var told = JsonMapper.shared().valueToTree(List.of(ChangeSet.between(before, after)));
        return parse(version, personId, personId + ".0", told);
    }

    int next() {
        return version + changes.size();
    }

    boolean isSameAs(Update other) {
        return version == other.version && client.equals(other.client) && told.equals(other.told);
    }

    String applyTo(String text) {
        for (var change : changes) {
            text = change.applyTo(text);
        }
        return text;
    }
}
