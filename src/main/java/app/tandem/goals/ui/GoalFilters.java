package app.tandem.goals.ui;

import app.tandem.goals.GoalSummary;
import app.tandem.partnership.Colleague;
import app.tandem.partnership.Pillar;
import app.tandem.partnership.Side;
import app.tandem.shell.Pills;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses which goals are shown, and whether as cards or as a table. */
class GoalFilters extends Div {
    private static final String WAITS_FOR_ANY = "Waits for anyone";
    private static final String ANY_OWNER = "Any owner";

    private final transient Consumer<GoalLook> onChange;
    private final Pills pills;
    private final Select<Pillar> pillar;
    private final Select<GoalStand> stand;
    private final Select<Side> waitsFor;
    private final Select<Colleague> owner;
    private final Button clear = new Button("Show all");
    private final Span count = new Span();
    private GoalLook look = GoalLook.ALL;

    GoalFilters(List<Colleague> colleagues, Consumer<GoalLook> onChange) {
        this.onChange = onChange;
        addClassName("goal-filters");
        pills = new Pills("Cards or table", this::turn);
        pills.choice("Cards");
        pills.choice("Table");
        pillar = select("Pillar", "Any pillar", List.of(Pillar.values()), GoalLook::under);
        stand = select("Status", "Any status", List.of(GoalStand.values()), GoalLook::in);
        waitsFor = select("Waits for", WAITS_FOR_ANY, List.of(Side.values()), GoalLook::waitingFor);
        waitsFor.setItemLabelGenerator(
                side -> side == null ? WAITS_FOR_ANY : "Waits for " + Colleague.company(side, colleagues));
        owner = select("Owner", ANY_OWNER, List.<Colleague>of(), (now, chosen) -> now.ownedBy(id(chosen)));
        owner.setItemLabelGenerator(
                person -> person == null ? ANY_OWNER : person.name() + ", " + person.organisation());
        waitsFor.addClassName("wide");
        owner.addClassName("wide");
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> change(look.unfiltered()));
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("role", "status");
        add(pills, pillar, stand, waitsFor, owner, clear, count);
    }

    void show(GoalLook look, List<GoalSummary> all, long shown) {
        this.look = look;
        offer(all);
        pills.show(look.table() ? 1 : 0);
        pillar.setValue(look.pillar());
        stand.setValue(look.stand());
        waitsFor.setValue(look.waitsFor());
        owner.setValue(owners(all)
                .filter(person -> person.personId().equals(look.owner()))
                .findFirst()
                .orElse(null));
        clear.setVisible(look.isFiltered());
        count.setText(look.isFiltered() ? shown + " of " + all.size() : "");
    }

    /** Whoever owns something now; the list is not touched while nobody came or went. */
    private void offer(List<GoalSummary> all) {
        var owners = owners(all).toList();
        if (!owners.equals(owner.getListDataView().getItems().toList())) {
            owner.setItems(owners);
        }
    }

    private static Stream<Colleague> owners(List<GoalSummary> all) {
        return all.stream()
                .flatMap(goal -> Stream.of(Side.values()).map(goal::owner))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Colleague::side).thenComparing(Colleague::name));
    }

    private void turn() {
        change(look.asTable(pills.chosen() == 1));
    }

    private void change(GoalLook next) {
        if (!next.equals(look)) {
            onChange.accept(next);
        }
    }

    private <T> Select<T> select(
            String label, String any, List<T> items, BiFunction<GoalLook, @Nullable T, GoalLook> chosen) {
        var select = new Select<T>();
        select.setAriaLabel(label);
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                change(chosen.apply(look, change.getValue()));
            }
        });
        return select;
    }

    private static @Nullable UUID id(@Nullable Colleague person) {
        return person == null ? null : person.personId();
    }
}
