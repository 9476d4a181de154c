package app.tandem.scorecards;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The sheets of an XLSX file. */
final class Workbook implements AutoCloseable {
    private static final int MOST_SHEETS = 2_000;
    private static final String NOT_ONE =
            "This packed file is no Excel workbook, or a damaged one. Please save the sheet"
                    + " as .xlsx or as CSV and import that.";

    private final PackedParts parts;
    private final List<Listed> listed = new ArrayList<>();
    private final Map<String, String> partOf = new HashMap<>();
    private final SharedTexts texts = new SharedTexts();
    private final CellFormats formats = new CellFormats();
    private boolean from1904;

    /** A sheet as the workbook lists it. */
    private record Listed(String name, String relation) {}

    /** A sheet's rows, written out as a text of their own. */
    record SheetRows(String name, Content rows, boolean isEmpty) {}

    private Workbook(PackedParts parts) {
        this.parts = parts;
    }

    static Workbook of(Content content) throws IOException {
        Workbook workbook;
        try {
            workbook = new Workbook(PackedParts.of(content));
        } catch (ZipException | EOFException damaged) {
            throw new Unreadable(NOT_ONE);
        }
        try {
            workbook.each(workbook::readWords);
            if (workbook.listed.isEmpty()) {
                throw new Unreadable(NOT_ONE);
            }
            return workbook;
        } catch (RuntimeException | IOException e) {
            workbook.close();
            throw e;
        }
    }

    List<String> sheets() {
        return listed.stream().map(Listed::name).toList();
    }

    /** The sheet that is asked for, or the first with anything in it. */
    SheetRows read(@Nullable String name) throws IOException {
        var wanted = listed.stream()
                .filter(sheet -> name == null || sheet.name().equals(name))
                .toList();
        SheetRows last = null;
        for (var sheet : wanted) {
            if (last != null) {
                last.rows().close();
            }
            last = read(sheet);
            if (!last.isEmpty()) {
                return last;
            }
        }
        if (last != null) {
            last.rows().close();
        }
        throw new Unreadable(name == null ? "No sheet of this workbook holds anything." : "This sheet is empty.");
    }

    private SheetRows read(Listed sheet) throws IOException {
        var rows = Spool.empty();
        try {
            var writer = new SheetWriter(texts, formats, from1904, rows);
            var found = each((part, bytes) -> {
                if (!part.equals(partOf.getOrDefault(sheet.relation(), ""))) {
                    return false;
                }
                writer.write(bytes);
                return true;
            });
            if (!found) {
                throw new Unreadable(NOT_ONE);
            }
            return new SheetRows(sheet.name(), rows, writer.isEmpty());
        } catch (RuntimeException | IOException e) {
            rows.close();
            throw e;
        }
    }

    private boolean each(PackedParts.OnPart onPart) throws IOException {
        try {
            return parts.each(onPart);
        } catch (Unreadable told) {
            throw told;
        } catch (XMLStreamException | ZipException | EOFException | RuntimeException damaged) {
            throw new Unreadable(NOT_ONE);
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private boolean readWords(String name, InputStream part) throws XMLStreamException {
        switch (name) {
            case "xl/workbook.xml" -> readSheets(new XmlTags(part));
            case "xl/_rels/workbook.xml.rels" -> readRelations(new XmlTags(part));
            case "xl/sharedstrings.xml" -> texts.read(new XmlTags(part));
            case "xl/styles.xml" -> formats.read(new XmlTags(part));
            default -> {}
        }
        return false;
    }

    private void readSheets(XmlTags xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.begins("sheet")
                    && !xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden")) {
                listed.add(new Listed(xml.attribute("name").strip(), xml.attribute("id")));
                if (listed.size() > MOST_SHEETS) {
                    throw new Unreadable("This workbook has too many sheets.");
                }
            } else if (xml.begins("workbookPr")) {
                from1904 = xml.attribute("date1904").equals("1")
                        || xml.attribute("date1904").equals("true");
            }
        }
    }

    private void readRelations(XmlTags xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.begins("Relationship") && partOf.size() < MOST_SHEETS) {
                var target = xml.attribute("Target");
                partOf.put(xml.attribute("Id"), PackedParts.plain(target.startsWith("/") ? target : "xl/" + target));
            }
        }
    }
}
