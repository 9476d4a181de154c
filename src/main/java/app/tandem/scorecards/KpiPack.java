package app.tandem.scorecards;

import app.tandem.partnership.Pillar;
import java.util.List;

/** The measures with which a partnership of one industry usually begins. */
public record KpiPack(String name, String about, List<Part> parts) {
    /** A measure of the library and the pillar that it stands for in this industry. */
    public record Part(LibraryMeasure measure, Pillar pillar) {
        MeasureDraft draft() {
            return MeasureDraft.suggested(measure).under(pillar);
        }
    }

    /** Numbers that differ from contract to contract, so that both sides have to say yes to them. */
    public long toConfirm() {
        return parts.stream().filter(part -> part.measure().confirm()).count();
    }
}
