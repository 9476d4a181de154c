package app.tandem.scorecards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** How a workbook shows its numbers: a day and a share are numbers too, until they are shown. */
final class CellFormats {
    private static final int MOST = 65_000;
    private static final Pattern SAYS_NOTHING = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private final Map<Integer, Shown> ofFormat = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();

    enum Shown {
        NUMBER,
        SHARE,
        DAY,
        TIME
    }

    void read(XmlTags xml) throws XMLStreamException {
        var inCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt") && ofFormat.size() < MOST) {
                ofFormat.put(number(xml.attribute("numFmtId")), shown(xml.attribute("formatCode")));
            } else if (xml.begins("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.begins("xf") && formats.size() < MOST) {
                formats.add(number(xml.attribute("numFmtId")));
            }
        }
    }

    Shown of(String style) {
        var place = style.isEmpty() ? -1 : number(style);
        if (place < 0 || place >= formats.size()) {
            return Shown.NUMBER;
        }
        var format = formats.get(place);
        return ofFormat.containsKey(format) ? ofFormat.get(format) : builtIn(format);
    }

    private static Shown builtIn(int format) {
        if (format == 9 || format == 10) {
            return Shown.SHARE;
        }
        if (format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 31
                || format >= 50 && format <= 58) {
            return Shown.DAY;
        }
        return format >= 18 && format <= 21 || format >= 32 && format <= 36 || format >= 45 && format <= 47
                ? Shown.TIME
                : Shown.NUMBER;
    }

    static Shown shown(String code) {
        var elapsed = code.toLowerCase(Locale.ROOT).matches("(?s).*\\[(h+|m+|s+)].*");
        var said = SAYS_NOTHING
                .matcher(code.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .split(";", 2)[0];
        if (said.contains("general")) {
            return Shown.NUMBER;
        }
        if (said.contains("%")) {
            return Shown.SHARE;
        }
        if (said.contains("y") || said.contains("d")) {
            return Shown.DAY;
        }
        if (elapsed || said.contains("h") || said.contains("s")) {
            return Shown.TIME;
        }
        return said.contains("m") ? Shown.DAY : Shown.NUMBER;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
