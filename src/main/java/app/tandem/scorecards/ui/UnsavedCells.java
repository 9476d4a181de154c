package app.tandem.scorecards.ui;

import app.tandem.drafts.Drafts;
import app.tandem.partnership.Refusal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
        var more = typed.stream()
                .filter(cell -> !cell.isGone() && !cells.containsKey(cell.key()))
                .count();
        Refusal.unless(
                more == 0 || cells.size() + more <= MOST,
                "This is more than a sheet can hold. Save what is there first.");
        for (var cell : typed) {
            if (cell.isGone()) {
                cells.remove(cell.key());
            } else {
                cells.put(cell.key(), cell);
            }
        }
        keep(typed);
    }

    /** All of it is saved, or says what is there already. */
    void forget(Collection<TypedCell> done) {
        done.forEach(cell -> cells.remove(cell.key(), cell));
        keep(done);
    }

    private void keep(Collection<TypedCell> touched) {
        for (var page : touched.stream().map(Page::of).distinct().toList()) {
            var unsaved = cells.values().stream()
                    .filter(cell -> Page.of(cell).equals(page))
                    .toList();
            if (unsaved.isEmpty()) {
                drafts.discard(partnership, page.draft());
            } else {
                drafts.keep(partnership, page.draft(), JSON.writeValueAsString(unsaved), "");
            }
        }
    }

    /** What is kept in one draft: a year of days would be more than one holds. */
    private record Page(UUID measure, YearMonth month) {
        static Page of(TypedCell cell) {
            return new Page(cell.measure(), YearMonth.from(cell.day()));
        }

        String draft() {
            return DRAFT + measure + " " + month;
        }
    }
}
