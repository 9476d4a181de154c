package app.tandem.scorecards.ui;

import app.tandem.drafts.Drafts;
import app.tandem.partnership.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What one person has typed into the sheet, in whatever period, until it is saved; also after a reload. */
class UnsavedCells {
    private static final String DRAFT = "sheet ";
    private static final int MOST = 3_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Drafts drafts;
    private final UUID partnership;
    private final Map<TypedCell.Key, TypedCell> cells = new LinkedHashMap<>();

    UnsavedCells(Drafts drafts, UUID partnership, Set<UUID> measures) {
        this.drafts = drafts;
        this.partnership = partnership;
        drafts.of(partnership).forEach((field, draft) -> {
            if (field.startsWith(DRAFT)) {
                Stream.of(JSON.readValue(draft.value(), TypedCell[].class))
                        .filter(cell -> measures.contains(cell.measure()))
                        .forEach(cell -> cells.put(cell.key(), cell));
            }
        });
    }

    Collection<TypedCell> all() {
        return List.copyOf(cells.values());
    }

    /** Takes over what was typed or taken back, and keeps it for as long as it is not saved. */
    void take(List<TypedCell> typed) {
        for (var cell : typed) {
            if (cell.isGone()) {
                cells.remove(cell.key());
            } else {
                cells.put(cell.key(), cell);
            }
        }
        Refusal.unless(cells.size() <= MOST, "This is more than a sheet can hold. Save what is there first.");
        keep(typed.stream().map(TypedCell::measure).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** All of it is saved, or says what is there already. */
    void forget(Collection<TypedCell> done) {
        done.forEach(cell -> cells.remove(cell.key(), cell));
        keep(done.stream().map(TypedCell::measure).collect(Collectors.toSet()));
    }

    private void keep(Set<UUID> measures) {
        for (var measure : measures) {
            var unsaved = new ArrayList<TypedCell>();
            cells.values().stream()
                    .filter(cell -> cell.measure().equals(measure))
                    .forEach(unsaved::add);
            if (unsaved.isEmpty()) {
                drafts.discard(partnership, DRAFT + measure);
            } else {
                drafts.keep(partnership, DRAFT + measure, JSON.writeValueAsString(unsaved), "");
            }
        }
    }
}
