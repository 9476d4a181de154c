package app.tandem.goals.ui;

import app.tandem.partnership.Member;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The dialog of a new goal has an address of its own: going back closes it, and a reload opens it with what was typed. */
class NewGoalAddress {
    private static final String ASKED = "new";

    private final Member writer;
    private final Supplier<GoalLook> look;
    private final Function<Consumer<UUID>, Dialog> dialogs;
    private @Nullable Dialog open;
    private boolean cameFromHere;

    NewGoalAddress(Member writer, Supplier<GoalLook> look, Function<Consumer<UUID>, Dialog> dialogs) {
        this.writer = writer;
        this.look = look;
        this.dialogs = dialogs;
    }

    void ask() {
        cameFromHere = true;
        UI.getCurrent().navigate(page(), parameters().merging(ASKED, ""));
    }

    /** Opens or closes it as the address says. */
    void follow(Location address) {
        var asked = address.getQueryParameters().getParameters().containsKey(ASKED);
        var dialog = open;
        if (asked && dialog == null) {
            open();
        } else if (!asked && dialog != null) {
            open = null;
            dialog.close();
        }
        cameFromHere &= asked;
    }

    private void open() {
        var dialog = dialogs.apply(this::created);
        open = dialog;
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && open != null) {
                open = null;
                leave();
            }
        });
        dialog.open();
    }

    private void leave() {
        if (cameFromHere) {
            UI.getCurrent().getPage().getHistory().back();
        } else {
            UI.getCurrent().navigate(page(), parameters());
        }
    }

    /** Whoever goes back from the new goal comes to all goals and not to an empty form. */
    private void created(UUID goal) {
        var dialog = open;
        open = null;
        if (dialog != null) {
            dialog.close();
        }
        var ui = UI.getCurrent();
        ui.getPage().getHistory().replaceState(null, new Location(page(), parameters()));
        ui.navigate(GoalView.class, GoalView.at(writer.slug(), goal));
    }

    private String page() {
        return "p/" + writer.slug() + "/goals";
    }

    private QueryParameters parameters() {
        return look.get().address();
    }
}
