package app.tandem.goals;

import app.tandem.partnership.DayAhead;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the owners sign: what is to be reached, measured how, by when, who answers for it and what each side will do. */
public record Terms(
        String title,
        @Nullable UUID measureId,
        String measure,
        @Nullable BigDecimal from,
        @Nullable BigDecimal target,
        String unit,
        @Nullable LocalDate due,
        Milestones milestones,
        @Nullable UUID guardRailId,
        String guardRail,
        @Nullable BigDecimal guardBound,
        @Nullable UUID clientOwner,
        @Nullable UUID bpoOwner,
        String clientContribution,
        String bpoContribution) {
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    public @Nullable UUID owner(Side side) {
        return side == Side.CLIENT ? clientOwner : bpoOwner;
    }

    public String contribution(Side side) {
        return side == Side.CLIENT ? clientContribution : bpoContribution;
    }

    /** A term as it is typed and compared. */
    public String text(TermField field) {
        return TermText.of(this, field);
    }

    /** Everything in one line: "First contact resolution 66 → 72 % by 30 September". */
    public String inOneLine() {
        return (title + " " + reach() + " " + by()).strip().replaceAll(" +", " ");
    }

    /** From where to where: "66 → 72 %". */
    public String reach() {
        if (target == null) {
            return "";
        }
        return from == null ? "to " + figure(target) : from.toPlainString() + " → " + figure(target);
    }

    /** "Service level, not worse than 75" */
    public String guardRailInWords() {
        return guardBound == null ? guardRail : guardRail + ", not worse than " + guardBound.toPlainString();
    }

    public String by() {
        return due == null ? "" : "by " + day(due);
    }

    public String figure(@Nullable BigDecimal number) {
        return number == null ? "" : (number.toPlainString() + " " + unit).strip();
    }

    void requireComplete() {
        for (var side : Side.values()) {
            if (owner(side) == null) {
                throw new Refusal(
                        "This goal has no owner on the " + inWords(side) + " side yet. Name one, then go on.");
            }
        }
        var missing = new ArrayList<String>();
        if (measure.isEmpty() && milestones.isEmpty())
            missing.add("how this goal is measured (or name its milestones)");
        if (!measure.isEmpty() && target == null) missing.add("what is to be reached");
        if (due == null) missing.add("by when");
        if (!missing.isEmpty()) {
            throw new Refusal("Say " + String.join(" and ", missing) + ", then go on.");
        }
    }

    /** A day that is newly named lies ahead; one that is in force may have come. */
    void requireAhead(List<Terms> known, LocalDate today) {
        if (due != null && known.stream().noneMatch(before -> due.equals(before.due))) {
            DayAhead.require(due, today, "due");
        }
        milestones.requireAhead(known.stream().map(Terms::milestones).toList(), today);
    }

    void requireContributions() {
        for (var side : Side.values()) {
            if (contribution(side).isEmpty()) {
                throw new Refusal(
                        "The " + inWords(side) + " side has not said yet what it will do. Write it down, then sign.");
            }
        }
    }

    static String inWords(Side side) {
        return side == Side.CLIENT ? "client" : "BPO";
    }

    /** A number as people type it; refused in a sentence when it is none. */
    public static @Nullable BigDecimal number(String typed) {
        return TermText.number(typed);
    }

    public static String day(LocalDate day) {
        return (day.getYear() == Year.now().getValue() ? THIS_YEAR : OTHER_YEAR).format(day);
    }
}
