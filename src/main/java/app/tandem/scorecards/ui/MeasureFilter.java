package app.tandem.scorecards.ui;

import app.tandem.programmes.ProgrammeSummary;
import app.tandem.scorecards.MeasureDetails;
import app.tandem.scorecards.Pillar;
import app.tandem.shell.Pills;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Which measures are shown: the few on the front, all, those of one pillar, or those of one programme. */
class MeasureFilter extends Pills {
    private List<Choice> choices;
    private List<MeasureDetails> measures = List.of();

    /** @param key by which the address names it */
    private record Choice(String key, String name, Predicate<MeasureDetails> accepts) {}

    MeasureFilter(Runnable onChange) {
        super("Which measures", onChange);
        choices = with(List.of());
        rename();
    }

    /** The programmes that there are now; answers whether what was chosen has gone with one of them. */
    boolean offer(List<ProgrammeSummary> programmes) {
        var before = key();
        choices = with(programmes.stream().map(MeasureFilter::of).toList());
        rename();
        choose(before);
        return !key().equals(before);
    }

    private static List<Choice> with(List<Choice> programmes) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("front", "Front", MeasureDetails::front));
        all.add(new Choice("all", "All", measure -> true));
        for (var pillar : Pillar.values()) {
            all.add(new Choice(key(pillar), pillar.word(), measure -> measure.pillar() == pillar));
        }
        all.addAll(programmes);
        return all;
    }

    private static Choice of(ProgrammeSummary programme) {
        return new Choice(
                programme.id().toString(),
                programme.name(),
                measure -> programme.id().equals(measure.programme()));
    }

    static String key(Pillar pillar) {
        return pillar.word().toLowerCase(Locale.ROOT);
    }

    String key() {
        return choices.get(chosen()).key();
    }

    /** What the address asks for, or the front where there is no such thing; answers whether that is another choice. */
    boolean choose(String key) {
        var before = chosen();
        show(Math.max(0, choices.stream().map(Choice::key).toList().indexOf(key)));
        return chosen() != before;
    }

    boolean accepts(MeasureDetails measure) {
        return choices.get(chosen()).accepts().test(measure);
    }

    void count(List<MeasureDetails> counted) {
        measures = counted;
        rename();
    }

    private void rename() {
        choices(words());
    }

    private List<String> words() {
        return choices.stream()
                .map(choice -> choice.name() + " · "
                        + measures.stream().filter(choice.accepts()).count())
                .toList();
    }
}
