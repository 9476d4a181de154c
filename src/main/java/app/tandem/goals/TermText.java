package app.tandem.goals;

import app.tandem.coedit.SharedTexts;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Wording;
import app.tandem.scorecards.NumberStyle;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Terms as they are typed, compared and kept as drafts: every field as text, and text as its field understands it. */
final class TermText {
    private static final int LONGEST_UNIT = 20;
    private static final BigDecimal MOST = new BigDecimal("100000000000000");

    private TermText() {}

    static String of(Terms terms, TermField field) {
        return switch (field) {
            case TITLE -> terms.title();
            case MEASURE -> terms.measureId() == null ? terms.measure() : text(terms.measureId());
            case FROM -> text(terms.from());
            case TARGET -> text(terms.target());
            case UNIT -> terms.unit();
            case DUE -> text(terms.due());
            case MILESTONES -> terms.milestones().text();
            case GUARD_RAIL -> text(terms.guardRailId());
            case GUARD_BOUND -> text(terms.guardBound());
            case CLIENT_OWNER -> text(terms.clientOwner());
            case BPO_OWNER -> text(terms.bpoOwner());
            case CLIENT_CONTRIBUTION -> terms.clientContribution();
            case BPO_CONTRIBUTION -> terms.bpoContribution();
        };
    }

    static String title(String typed) {
        var title = line(typed);
        if (title.isEmpty()) {
            throw new Refusal("A goal needs a title: say in a few words what is to be reached.");
        }
        return title;
    }

    static String line(String typed) {
        return Wording.line(typed);
    }

    static String unit(String typed) {
        return Wording.line(typed, LONGEST_UNIT);
    }

    static String wording(String typed) {
        return Wording.atMost(SharedTexts.LONGEST, typed.strip());
    }

    static @Nullable BigDecimal number(String typed) {
        var digits = typed.strip().replace(',', '.').replace(" ", "");
        if (digits.isEmpty()) {
            return null;
        }
        try {
            if (NumberStyle.couldBeEither(typed)) {
                var either = typed.strip();
                throw new Refusal("“%s” can be read in two ways. Write %s or %s."
                        .formatted(either, either.replace(",", ""), plain(new BigDecimal(either.replace(',', '.')))));
            }
            var number = new BigDecimal(digits);
            Refusal.unless(number.abs().compareTo(MOST) < 0, "“" + typed + "” is too large a number for a goal.");
            Refusal.unless(
                    number.stripTrailingZeros().scale() <= 4, "“" + typed + "” has too many decimals: four are kept.");
            return plain(number);
        } catch (NumberFormatException notANumber) {
            throw new Refusal("“" + typed + "” is not a number. Write it like 72 or 4.5.");
        }
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException notADay) {
            throw new Refusal("“" + typed + "” is not a date.");
        }
    }

    static Optional<UUID> id(String typed) {
        try {
            return typed.length() == 36 ? Optional.of(UUID.fromString(typed)) : Optional.empty();
        } catch (IllegalArgumentException words) {
            return Optional.empty();
        }
    }

    /** 72.0000, as the database keeps it, is 72. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
    }
}
