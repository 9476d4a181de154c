package app.tandem.coedit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Side;
import java.util.List;
import java.util.UUID;

/**
 * Somebody whom a text can mention.
 *
 * @param handle what stands behind the @: their name, with their company where two are called the same
 */
public record Nameable(UUID personId, String handle, String name, String company, Side side) {
    static List<Nameable> all(List<Colleague> colleagues) {
        var called = colleagues.stream().collect(groupingBy(Nameable::calledBy, counting()));
        return colleagues.stream()
                .map(colleague -> {
                    var name = calledBy(colleague);
                    var handle =
                            called.getOrDefault(name, 1L) == 1 ? name : name + " (" + colleague.organisation() + ")";
                    return new Nameable(colleague.personId(), handle, name, colleague.organisation(), colleague.side());
                })
                .toList();
    }

    private static String calledBy(Colleague colleague) {
        return colleague.name().strip().replaceAll("\\s+", " ");
    }
}
