package app.tandem.scorecards;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that a workbook's cells point to. They stay in memory while a sheet is read, so there is a bound. */
final class SharedTexts {
    private static final int MOST = 32 * 1024 * 1024;
    private static final int WEIGHT_OF_ONE = 56;
    private static final int LONGEST = 100_000;

    private final List<String> texts = new ArrayList<>();

    void read(XmlTags xml) throws XMLStreamException {
        var weight = 0L;
        var text = new StringBuilder();
        while (xml.next()) {
            if (xml.begins("si")) {
                text.setLength(0);
                xml.textUntil("si", "rPh", text, LONGEST);
                texts.add(text.toString());
                weight += WEIGHT_OF_ONE + text.length();
                if (weight > MOST) {
                    throw new Unreadable("The texts of this workbook are too many to be read at once. Please save the"
                            + " sheet alone as CSV and import that.");
                }
            }
        }
    }

    /** Empty for a number that points nowhere. */
    String at(String number) {
        try {
            var place = Integer.parseInt(number);
            return place >= 0 && place < texts.size() ? texts.get(place) : "";
        } catch (NumberFormatException nowhere) {
            return "";
        }
    }
}
