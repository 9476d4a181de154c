package app.tandem.scorecards;

import app.tandem.partnership.Pillar;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The packs of measures, one for each industry, that come with Tandem. */
@Component
public class KpiPacks {
    private final List<KpiPack> packs;

    public KpiPacks(KpiLibrary library) {
        try (InputStream file = KpiPacks.class.getResourceAsStream("/kpi/kpi-packs.csv")) {
            if (file == null) {
                throw new IllegalStateException("The KPI packs are missing from this build.");
            }
            try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
                packs = reader.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.getField("pack"), LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(rows -> pack(rows, library))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<KpiPack> all() {
        return packs;
    }

    public Optional<KpiPack> find(String name) {
        return packs.stream().filter(pack -> pack.name().equals(name)).findFirst();
    }

    private static KpiPack pack(List<NamedCsvRecord> rows, KpiLibrary library) {
        var first = rows.getFirst();
        return new KpiPack(
                first.getField("pack"),
                first.getField("about"),
                rows.stream().map(row -> part(row, library)).toList());
    }

    private static KpiPack.Part part(NamedCsvRecord row, KpiLibrary library) {
        var measure = library.find(row.getField("key")).orElseThrow();
        return new KpiPack.Part(measure, Pillar.valueOf(row.getField("pillar")));
    }
}
