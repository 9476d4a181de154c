package app.tandem.goals;

import java.time.LocalDate;

/** A step on the way to a goal; its number stays when its words change, so that what was reached stays reached. */
public record Milestone(int number, String title, LocalDate due) {
    public String inWords() {
        return title + " by " + Terms.day(due);
    }
}
