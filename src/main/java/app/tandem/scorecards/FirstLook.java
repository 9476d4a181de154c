package app.tandem.scorecards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What one look over all rows tells about a table. */
final class FirstLook {
    private static final int LONGEST_NAME = 200;
    private static final int MOST_PROBLEMS = 500;
    private static final int SAMPLE = 500;
    private static final int LONGEST_SAMPLE = 1_000_000;

    private List<String> header = List.of();
    private int headerRow;
    private int rows;
    private int sampled;
    private final List<ReadingFile.Row> sample = new ArrayList<>();
    private final List<Problem> uneven = new ArrayList<>();

    void take(ReadingFile.Row row) {
        if (headerRow == 0) {
            headerRow = row.number();
            header = names(row.cells());
            return;
        }
        rows++;
        if (sample.size() < SAMPLE && sampled < LONGEST_SAMPLE) {
            sample.add(row);
            sampled += row.cells().stream().mapToInt(String::length).sum();
        }
        if (row.cells().size() != header.size() && uneven.size() < MOST_PROBLEMS) {
            uneven.add(new Problem(
                    row.number(),
                    "",
                    "This row has %d cells, the header has %d."
                            .formatted(row.cells().size(), header.size())));
        }
    }

    ReadingFile file(String name, Recognised recognised, ReadingFile.Rows all) {
        return new ReadingFile(name, recognised, header, rows, List.copyOf(sample), all, problems());
    }

    private List<Problem> problems() {
        if (rows == 0) {
            return List.of(Problem.ofFile("There is a header but no row below it."));
        }
        if (header.stream().noneMatch(name -> name.codePoints().anyMatch(Character::isLetter))) {
            return List.of(new Problem(headerRow, "", "The first row must name the columns."));
        }
        if (header.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            return List.of(
                    new Problem(headerRow, "", "A column name is longer than %d characters.".formatted(LONGEST_NAME)));
        }
        Set<String> seen = new HashSet<>();
        for (var column : header) {
            if (!seen.add(column.toLowerCase(Locale.ROOT))) {
                return List.of(new Problem(headerRow, column, "Two columns have this name. Please rename one."));
            }
        }
        return List.copyOf(uneven);
    }

    private static List<String> names(List<String> cells) {
        var names = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            names.add(
                    cells.get(i).isBlank() ? "Column " + (i + 1) : cells.get(i).strip());
        }
        return List.copyOf(names);
    }
}
