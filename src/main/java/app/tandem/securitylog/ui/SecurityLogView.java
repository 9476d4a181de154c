package app.tandem.securitylog.ui;

import app.tandem.partnership.AccessRefused.Kind;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.People;
import app.tandem.partnership.Verb;
import app.tandem.securitylog.SecurityLog;
import app.tandem.securitylog.SecurityLog.Lines;
import app.tandem.shell.DayPicker;
import app.tandem.shell.EmptyState;
import app.tandem.shell.Needs;
import app.tandem.shell.PageHeader;
import app.tandem.shell.SettingsLayout;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What was refused, the newest first. */
@Route(value = "security-log", layout = SettingsLayout.class)
@Menu(title = "Security log", order = 41)
@PageTitle("Security log · Tandem")
@PermitAll
@Needs(Verb.READ_SECURITY_LOG)
class SecurityLogView extends Main implements AfterNavigationObserver {
    private final transient SecurityLog securityLog;
    private final transient Map<UUID, String> people;
    private final ZoneId zone;
    private final Select<UUID> person = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final DayPicker day = new DayPicker("Day");
    private final Div found = new Div();

    SecurityLogView(SecurityLog securityLog, CurrentPerson currentPerson, People everybody) {
        this.securityLog = securityLog;
        zone = everybody.zoneOf(currentPerson.get().id());
        people = securityLog.people();
        person.setLabel("Who");
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption("Everybody");
        person.setItemLabelGenerator(id -> id == null ? "Everybody" : people.getOrDefault(id, "Somebody"));
        person.setItems(people.keySet().stream()
                .sorted(Comparator.comparing(people::get))
                .toList());
        kind.setLabel("What");
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("Everything");
        kind.setItemLabelGenerator(one -> Objects.toString(one, "Everything"));
        kind.setItems(Kind.values());
        day.setClearButtonVisible(true);
        var filters = new Div(person, kind, day);
        filters.addClassName("filters");
        found.addClassName("found");
        add(
                new PageHeader("Security log")
                        .subtitle(
                                "What Tandem refused in your company’s partnerships and to their people, newest first"),
                filters,
                found);
        for (HasValue<?, ?> filter : new HasValue<?, ?>[] {person, kind, day}) {
            filter.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    go(new LogAddress(person.getValue(), kind.getValue(), day.getValue(), 1));
                }
            });
        }
    }

    private static void go(LogAddress address) {
        UI.getCurrent().navigate(SecurityLogView.class, address.parameters());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = LogAddress.of(event.getLocation().getQueryParameters());
        var asked = address.person();
        person.setValue(asked != null && people.containsKey(asked) ? asked : null);
        kind.setValue(address.kind());
        day.setValue(address.day());
        show(address, securityLog.newest(address.search(zone), address.page() - 1));
    }

    private void show(LogAddress address, Lines lines) {
        found.removeAll();
        if (lines.lines().isEmpty()) {
            found.add(
                    address.isNarrowed() || address.page() > 1
                            ? new EmptyState(
                                    "Nothing like this was refused",
                                    "Choose another person, another kind or another day, or look at everything.",
                                    new RouterLink("Show everything", SecurityLogView.class))
                            : new EmptyState(
                                    "Nothing was refused so far",
                                    "When somebody asks for what is not theirs, a sign-in fails or a form is forged, it"
                                            + " stands here: who, when, from where and how often. Nothing that anybody"
                                            + " typed is kept."));
            return;
        }
        var rows = new UnorderedList();
        rows.addClassNames("rows", "card");
        lines.lines().forEach(line -> rows.add(new RefusalRow(line, zone)));
        found.add(rows, pages(address, lines));
    }

    private static Div pages(LogAddress address, Lines lines) {
        var first = lines.page() * SecurityLog.PAGE + 1;
        var steps = new Div();
        steps.addClassName("pages");
        if (lines.page() > 0) {
            steps.add(link("Newer", address.onPage(lines.page())));
        }
        steps.add(
                new Span("%,d–%,d of %,d".formatted(first, first + lines.lines().size() - 1, lines.all())));
        if (lines.page() + 1 < lines.pages()) {
            steps.add(link("Older", address.onPage(lines.page() + 2)));
        }
        return steps;
    }

    private static RouterLink link(String words, LogAddress address) {
        var link = new RouterLink(words, SecurityLogView.class);
        link.setQueryParameters(address.parameters());
        return link;
    }
}
