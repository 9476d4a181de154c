package app.tandem.signin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.tandem.partnership.Member;
import app.tandem.partnership.Side;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The people one may be on the demo sign-in page, by partnership and side. */
record DemoPartnership(String name, List<Company> companies) {
    record Company(String name, String look, List<Member> people) {}

    static List<DemoPartnership> of(List<Member> everybody) {
        return everybody.stream().collect(groupingBy(Member::partnership, TreeMap::new, toList())).entrySet().stream()
                .map(partnership -> new DemoPartnership(
                        partnership.getKey(),
                        Stream.of(Side.values())
                                .flatMap(side -> company(side, partnership.getValue()))
                                .toList()))
                .toList();
    }

    private static Stream<Company> company(Side side, List<Member> members) {
        var people = members.stream()
                .filter(member -> member.side() == side)
                .sorted(Comparator.comparing(Member::name))
                .toList();
        return people.stream()
                .limit(1)
                .map(member -> new Company(member.organisation(), side == Side.CLIENT ? "client" : "bpo", people));
    }
}
