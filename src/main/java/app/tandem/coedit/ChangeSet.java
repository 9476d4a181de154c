package app.tandem.coedit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One change of a text as the editor tells it: stretches that stay, and stretches that are replaced. */
record ChangeSet(List<Stretch> stretches) {
    /** Counted in UTF-16 units, as the browser and Java both do; no replacement means it stays. */
    record Stretch(int length, @Nullable String replacement) {}

    static ChangeSet parse(JsonNode told) {
        if (!told.isArray()) {
            throw new UnfitChange("A change is a list.");
        }
        var stretches = new ArrayList<Stretch>(told.size());
        for (var part : told) {
            stretches.add(part.isArray() ? replaced(part) : new Stretch(length(part), null));
        }
        return new ChangeSet(stretches);
    }

    /** As the editor would tell it: what both begin and end with stays, and what is between is replaced. */
    static List<Object> between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) start++;
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) start--;
        int end = 0;
        while (end < most - start && before.charAt(before.length() - end - 1) == after.charAt(after.length() - end - 1))
            end++;
        if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) end--;
        var told = new ArrayList<Object>();
        if (start > 0) told.add(start);
        var replaced = new ArrayList<Object>(List.of(before.length() - start - end));
        var inserted = after.substring(start, after.length() - end);
        if (!inserted.isEmpty()) replaced.addAll(List.of(inserted.split("\n", -1)));
        told.add(replaced);
        if (end > 0) told.add(end);
        return told;
    }

    private static Stretch replaced(JsonNode part) {
        if (part.isEmpty()) {
            throw new UnfitChange("A replaced stretch begins with its length.");
        }
        var lines = new StringBuilder();
        for (int i = 1; i < part.size(); i++) {
            if (!part.get(i).isString()) {
                throw new UnfitChange("Inserted lines are text.");
            }
            var line = part.get(i).asString();
            if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
                throw new UnfitChange("An inserted line holds no line break.");
            }
            lines.append(i > 1 ? "\n" : "").append(line);
        }
        return new Stretch(length(part.get(0)), whole(lines.toString()));
    }

    private static int length(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToInt() || number.asInt() < 0) {
            throw new UnfitChange("A length is a whole number from nought up.");
        }
        return number.asInt();
    }

    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw new UnfitChange("Half a character cannot be inserted.");
            }
        }
        return text;
    }

    String applyTo(String text) {
        var changed = new StringBuilder(text.length() + 16);
        int at = 0;
        for (var stretch : stretches) {
            if (stretch.length > text.length() - at) {
                throw new UnfitChange("The change reaches beyond the text.");
            }
            if (stretch.replacement == null) {
                changed.append(text, at, at + stretch.length);
            } else {
                changed.append(stretch.replacement);
            }
            at += stretch.length;
            if (at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
                throw new UnfitChange("A change cannot part a character.");
            }
        }
        if (at != text.length()) {
            throw new UnfitChange("The change does not span the text.");
        }
        return changed.toString();
    }
}
