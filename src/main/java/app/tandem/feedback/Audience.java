package app.tandem.feedback;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Everybody who will be able to read a piece of feedback, its author among them. */
public record Audience(List<Colleague> people) {
    /** "9 people will see this: 5 Acme, 4 OnSpot", or by name where it is only two. */
    public String sentence(Member author) {
        var others = people.stream()
                .filter(person -> !person.personId().equals(author.personId()))
                .toList();
        if (others.size() == 1) {
            return "Only " + others.getFirst().name() + " and you will see this.";
        }
        var perCompany = people.stream()
                .collect(Collectors.groupingBy(Colleague::organisation, LinkedHashMap::new, Collectors.counting()));
        return people.size() + " people will see this: "
                + perCompany.entrySet().stream()
                        .map(company -> company.getValue() + " " + company.getKey())
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
