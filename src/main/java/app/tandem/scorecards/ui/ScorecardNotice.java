package app.tandem.scorecards.ui;

import app.tandem.partnership.Member;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.ScorecardPage;
import app.tandem.shell.Banner;
import app.tandem.shell.Days;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;

/** What is to be known before any figure is read: old figures must never look like today's, nor suggestions like agreed numbers. */
class ScorecardNotice extends Div {
    private final Member reader;
    private final transient Consumer<LocalDate> goTo;
    private final transient Runnable confirm;

    /** @param confirm opens the numbers that wait for this side */
    ScorecardNotice(Member reader, Consumer<LocalDate> goTo, Runnable confirm) {
        this.reader = reader;
        this.goTo = goTo;
        this.confirm = confirm;
    }

    void show(ScorecardPage page) {
        removeAll();
        if (!page.isEmpty() && !page.showsToday()) {
            add(oldData(page));
        }
        var suggested = reader.may(Verb.WRITE_SHARED)
                ? page.rows().filter(row -> row.measure().awaits(reader)).count()
                : 0;
        if (suggested > 0) {
            add(suggestions(suggested));
        }
        setVisible(getComponentCount() > 0);
    }

    /** "Now: 2 off target, 1 late" */
    static String summary(ScorecardPage page) {
        if (page.isEmpty()) {
            return "What both sides watch, and how it stands";
        }
        var words = new ArrayList<String>();
        if (page.inNeed() > 0) {
            words.add(page.inNeed() + " off target");
        }
        if (page.late() > 0) {
            words.add(page.late() + " late");
        }
        var stands = words.isEmpty() ? "nothing off target, nothing late" : String.join(", ", words);
        return (page.showsToday() ? "Now: " : "At the end of this view: ") + stands;
    }

    private Banner oldData(ScorecardPage page) {
        var newest = page.newest();
        var today = page.today();
        var words = newest == null
                ? "There are no readings yet."
                : "The newest reading is of %s. Nothing newer has been entered or imported."
                        .formatted(Days.full(newest));
        return new Banner(new Span(words), new Button("Go to today", click -> goTo.accept(today)));
    }

    private Banner suggestions(long suggested) {
        return new Banner(
                new Span("The numbers of %s are practice’s suggestions until both sides have confirmed them."
                        .formatted(suggested == 1 ? "one measure" : suggested + " measures")),
                new Button("Look at them", click -> confirm.run()));
    }
}
