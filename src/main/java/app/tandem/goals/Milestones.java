package app.tandem.goals;

import static java.util.stream.Collectors.joining;

import app.tandem.partnership.DayAhead;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The milestones of one version of the terms, soonest first; as text one on each line: "2 2026-05-03 Pilot is live". */
public record Milestones(List<Milestone> all) {
    public static final Milestones NONE = new Milestones(List.of());
    private static final int MOST = 20;

    public Milestones {
        Refusal.unless(all.size() <= MOST, "A goal has at most " + MOST + " milestones. Leave out the smaller ones.");
        all = all.stream()
                .sorted(Comparator.comparing(Milestone::due).thenComparing(Milestone::number))
                .toList();
    }

    public static Milestones of(String text) {
        return new Milestones(text.lines()
                .filter(line -> !line.isBlank())
                .map(Milestones::line)
                .toList());
    }

    private static Milestone line(String line) {
        try {
            var parts = line.strip().split(" ", 3);
            return new Milestone(
                    Integer.parseInt(parts[0]),
                    title(parts.length < 3 ? "" : parts[2]),
                    LocalDate.parse(parts.length < 2 ? "" : parts[1]));
        } catch (NumberFormatException | DateTimeException unreadable) {
            throw new Refusal("“" + Wording.shortened(line) + "” is not a milestone.");
        }
    }

    private static String title(String typed) {
        var title = Wording.line(typed);
        Refusal.unless(!title.isEmpty(), "title", "Say in a few words what is reached with this milestone.");
        return title;
    }

    public Optional<Milestone> find(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Empty for one that was left out. */
    public String inWords(int number) {
        return find(number).map(Milestone::inWords).orElse("");
    }

    /** @param number one that no milestone of this goal had before */
    Milestones and(int number, String title, @Nullable LocalDate due) {
        if (due == null) {
            throw new Refusal("due", "Choose the day by which this milestone is reached.");
        }
        var milestone = new Milestone(number, title(title), due);
        return new Milestones(Stream.concat(without(number).all.stream(), Stream.of(milestone))
                .toList());
    }

    /** One that is known already may lie in the past, for it may have been reached. */
    void requireAhead(List<Milestones> known, LocalDate today) {
        all.stream()
                .filter(one -> known.stream()
                        .flatMap(before -> before.find(one.number()).stream())
                        .noneMatch(before -> before.due().equals(one.due())))
                .forEach(one -> DayAhead.require(one.due(), today, "due"));
    }

    Milestones without(int number) {
        return new Milestones(all.stream().filter(one -> one.number() != number).toList());
    }

    int highest() {
        return all.stream().mapToInt(Milestone::number).max().orElse(0);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    String text() {
        return all.stream()
                .map(one -> one.number() + " " + one.due() + " " + one.title())
                .collect(joining("\n"));
    }

    /** As people read them: "Pilot is live by 3 May". */
    @Override
    public String toString() {
        return all.stream().map(Milestone::inWords).collect(joining("; "));
    }
}
