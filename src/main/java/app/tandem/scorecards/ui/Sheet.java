package app.tandem.scorecards.ui;

import static java.util.stream.Collectors.toMap;

import app.tandem.partnership.Member;
import app.tandem.scorecards.ScorecardPage;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The scorecard, and what the browser is given to draw it. */
record Sheet(ScorecardPage page, List<String> heads, Map<UUID, String> lines) {
    static Sheet of(ScorecardPage page, Member reader) {
        return new Sheet(
                page,
                page.grids().stream()
                        .map(grid -> HeadPicture.of(page, grid).json())
                        .toList(),
                page.rows()
                        .collect(toMap(
                                row -> row.measure().id(),
                                row -> LinePicture.of(row, reader.slug(), page.today(), reader.zone())
                                        .json())));
    }
}
