package app.tandem.goals.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Side;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chooses who of one company answers for its part. */
class OwnerSelect extends Select<Colleague> {
    private final transient List<Colleague> people;

    OwnerSelect(Side side, List<Colleague> colleagues) {
        people = colleagues.stream().filter(person -> person.side() == side).toList();
        setLabel("Owner at "
                + people.stream().findFirst().map(Colleague::organisation).orElse(side.toString()));
        setPlaceholder("Choose a person");
        setItems(people);
        // Somebody may sit in many seats, and the closed field has room for a name.
        setItemLabelGenerator(this::shortly);
        setTextRenderer(OwnerSelect::inFull);
    }

    private String shortly(Colleague person) {
        var namesakes = people.stream().filter(other -> other.name().equals(person.name()));
        return namesakes.count() > 1 ? inFull(person) : person.name();
    }

    private static String inFull(Colleague person) {
        return person.name() + ", " + person.seat();
    }

    List<Colleague> people() {
        return people;
    }

    /** What tells a person apart also when somebody of the same name comes. */
    static String name(Colleague person) {
        return person.personId().toString();
    }

    void choose(UUID personId) {
        setValue(person(personId.toString()));
    }

    @Nullable
    Colleague person(String personId) {
        return people.stream()
                .filter(person -> name(person).equals(personId))
                .findFirst()
                .orElse(null);
    }
}
