package app.tandem.api;

import app.tandem.scorecards.SentBatch;
import app.tandem.scorecards.SentBatch.RowProblem;
import app.tandem.scorecards.SentReading;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was posted to the readings: strictly, since a field that is overlooked is a value that is wrong. */
@Component
class ReadingsBody {
    static final int MOST = 10_000;
    private static final Set<String> FIELDS = Set.of("reason", "readings");

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Refuses what is no such body at all; what is wrong with single readings is told with everything else about them. */
    SentBatch read(byte[] body, String from) {
        var root = parse(body);
        if (!root.isObject()) {
            throw CallRefused.malformed("Send one JSON object with “readings” in it.");
        }
        for (var name : root.propertyNames()) {
            if (!FIELDS.contains(name)) {
                throw CallRefused.malformed("Nothing called %s is taken here. There are “reason” and “readings”."
                        .formatted(ReadingRow.quoted(name)));
            }
        }
        var rows = rows(root);
        var readings = new ArrayList<SentReading>(rows.size());
        var problems = new ArrayList<RowProblem>();
        for (var n = 0; n < rows.size(); n++) {
            new ReadingRow(n + 1, rows.get(n), problems).read().ifPresent(readings::add);
        }
        return new SentBatch(from, reason(root), readings, problems);
    }

    private JsonNode parse(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException unreadable) {
            var at = unreadable.getLocation();
            throw CallRefused.malformed(
                    at == null
                            ? "The body is no JSON that can be read."
                            : "The body is no JSON that can be read: look at line %d, column %d."
                                    .formatted(at.getLineNr(), at.getColumnNr()));
        }
    }

    private static JsonNode rows(JsonNode root) {
        var rows = root.path("readings");
        if (!rows.isArray() || rows.isEmpty()) {
            throw CallRefused.malformed("“readings” is a list of at least one reading.");
        }
        if (rows.size() > MOST) {
            throw new CallRefused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    Problem.Kind.TOO_LARGE,
                    "These are %,d readings. Send at most %,d at once, and the rest with another call."
                            .formatted(rows.size(), MOST));
        }
        return rows;
    }

    private static String reason(JsonNode root) {
        var reason = root.path("reason");
        if (reason.isMissingNode() || reason.isNull()) {
            return "";
        }
        if (!reason.isString()) {
            throw CallRefused.malformed("“reason” is written in quotes.");
        }
        return reason.asString();
    }
}
