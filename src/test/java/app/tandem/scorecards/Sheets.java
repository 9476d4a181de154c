package app.tandem.scorecards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Workbooks as other programs write them, and as nobody should. */
public final class Sheets {
    private Sheets() {}

    /** Fills a workbook. */
    public interface Fill {
        void fill(Workbook workbook);
    }

    public static byte[] workbook(Fill fill) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            fill.fill(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet, written down to its tags. */
    public static byte[] ofRows(String rows) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("xl/worksheets/sheet1.xml", bytes("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
        return packed(parts);
    }

    static byte[] packed(Map<String, byte[]> parts) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put(
                "xl/workbook.xml",
                bytes(
                        "<workbook xmlns:r='r'><sheets><sheet name='Calls' sheetId='1' r:id='rId1'/></sheets></workbook>"));
        all.put(
                "xl/_rels/workbook.xml.rels",
                bytes("<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"));
        all.putAll(parts);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A few kilobytes that become so many megabytes when they are unpacked. */
    public static byte[] bomb(String part, String begin, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : new String[] {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        bytes(
                                name.endsWith("rels")
                                        ? "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"
                                        : "<workbook xmlns:r='r'><sheets><sheet name='Calls' sheetId='1' r:id='rId1'/></sheets></workbook>"));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(bytes(begin));
            var some = bytes("<x/>".repeat(256 * 1024));
            for (var i = 0; i < megabytes; i++) {
                zip.write(some);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
