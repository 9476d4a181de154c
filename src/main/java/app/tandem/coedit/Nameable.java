package app.tandem.coedit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import java.util.List;
import java.util.UUID;

/**
 * Somebody whom a text can mention.
 *
 * @param handle what stands behind the @: their name, with their company where two are called the same
 */
public record Nameable(UUID personId, String handle, String name, String company, Side side) {
    static List<Nameable> all(List<Member> members) {
        var called = members.stream().collect(groupingBy(Nameable::calledBy, counting()));
        return members.stream()
                .map(member -> {
                    var name = calledBy(member);
                    var handle = called.getOrDefault(name, 1L) == 1 ? name : name + " (" + member.organisation() + ")";
                    return new Nameable(member.personId(), handle, name, member.organisation(), member.side());
                })
                .toList();
    }

    private static String calledBy(Member member) {
        return member.name().strip().replaceAll("\\s+", " ");
    }
}
