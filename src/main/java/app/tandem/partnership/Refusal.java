package app.tandem.partnership;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** A "no" of the domain: its message is a sentence for people and is shown as it is, at the field that it is about. */
public class Refusal extends RuntimeException {
    private final transient List<Part> parts;

    /**
     * @param field by which a form keeps what is typed there; empty for what is about no single field
     */
    public record Part(String field, String sentence) {}

    public Refusal(String sentence) {
        this("", sentence);
    }

    public Refusal(String field, String sentence) {
        this(List.of(new Part(field, sentence)));
    }

    private Refusal(List<Part> parts) {
        super(parts.stream().map(Part::sentence).distinct().collect(joining(" ")));
        this.parts = List.copyOf(parts);
    }

    public static void unless(boolean allowed, String sentence) {
        unless(allowed, "", sentence);
    }

    public static void unless(boolean allowed, String field, String sentence) {
        if (!allowed) {
            throw new Refusal(field, sentence);
        }
    }

    /** What is refused in there is about this field. */
    public static void in(String field, Runnable reading) {
        try {
            reading.run();
        } catch (Refusal refusal) {
            throw refusal.at(field);
        }
    }

    /** Says at once all that is wrong with a form, so that nobody mends one thing only to hear of the next. */
    public static void together(Runnable... steps) {
        var parts = new ArrayList<Part>();
        for (var step : steps) {
            try {
                step.run();
            } catch (Refusal refusal) {
                parts.addAll(refusal.plain().parts);
            }
        }
        if (!parts.isEmpty()) {
            throw new Refusal(parts);
        }
    }

    private Refusal at(String field) {
        return new Refusal(plain().parts.stream()
                .map(part -> part.field().isEmpty() ? new Part(field, part.sentence()) : part)
                .toList());
    }

    /** Somebody else's change, or a thing that is not there, is about no field and comes before all that is typed. */
    private Refusal plain() {
        if (getClass() != Refusal.class) {
            throw this;
        }
        return this;
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    public List<Part> parts() {
        return parts;
    }
}
