package app.tandem.scorecards.ui;

import app.tandem.partnership.Colleague;
import app.tandem.partnership.Side;
import app.tandem.shell.KeptTyping;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chooses who of one side answers for a measure. */
class OwnerChoice extends ComboBox<Colleague> {
    private final List<Colleague> people;

    OwnerChoice(String label, Side side, List<Colleague> colleagues) {
        super(label);
        people = colleagues.stream()
                .filter(colleague -> colleague.side() == side)
                .toList();
        setItems(people);
        setItemLabelGenerator(colleague -> colleague.name() + ", " + colleague.organisation());
        setClearButtonVisible(true);
    }

    void choose(@Nullable UUID personId) {
        people.stream()
                .filter(colleague -> colleague.personId().equals(personId))
                .findFirst()
                .ifPresent(this::setValue);
    }

    void keep(KeptTyping typing, String field) {
        typing.keep(this, field, people, colleague -> colleague.personId().toString());
    }

    @Nullable
    UUID personId() {
        return getValue() == null ? null : getValue().personId();
    }
}
