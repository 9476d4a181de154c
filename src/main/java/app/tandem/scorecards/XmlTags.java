package app.tandem.scorecards;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks over the tags of a part of a workbook; declares and resolves nothing. */
final class XmlTags {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    XmlTags(InputStream part) throws XMLStreamException {
        xml = FACTORY.createXMLStreamReader(part);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        xml.next();
        return true;
    }

    boolean begins(String tag) {
        return xml.isStartElement() && xml.getLocalName().equals(tag);
    }

    boolean ends(String tag) {
        return xml.isEndElement() && xml.getLocalName().equals(tag);
    }

    /** By its name alone, whatever it is prefixed with; empty when it is not there. */
    String attribute(String name) {
        String found = null;
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                found = xml.getAttributeValue(i);
                // "r:id" beside "id": the prefixed one leads to the part.
                if (isPrefixed(i)) {
                    return found;
                }
            }
        }
        return found == null ? "" : found;
    }

    private boolean isPrefixed(int attribute) {
        @Nullable String prefix = xml.getAttributePrefix(attribute);
        return prefix != null && !prefix.isEmpty();
    }

    @Nullable
    String textHere() {
        var event = xml.getEventType();
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA ? xml.getText() : null;
    }

    /** What stands between here and the end of the tag, without what stands in the tag that is left out. */
    void textUntil(String tag, String leftOut, StringBuilder into, int most) throws XMLStreamException {
        var out = 0;
        while (next() && !ends(tag)) {
            out += begins(leftOut) ? 1 : ends(leftOut) ? -1 : 0;
            var text = textHere();
            if (text != null && out == 0) {
                if (into.length() + text.length() > most) {
                    throw new Unreadable("A cell of this workbook holds more than %,d characters.".formatted(most));
                }
                into.append(text);
            }
        }
    }
}
