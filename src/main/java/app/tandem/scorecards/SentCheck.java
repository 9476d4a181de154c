package app.tandem.scorecards;

import app.tandem.scorecards.SentBatch.RowProblem;
import app.tandem.scorecards.TypedReadings.Typed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks at readings that a program sent, one by one, and names everything that is wrong with them. */
final class SentCheck {
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private record Place(UUID measureId, LocalDate day) {}

    private final NamedMeasures measures;
    private final LocalDate today;
    private final Map<Place, Integer> rowOf = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    SentCheck(NamedMeasures measures, LocalDate today) {
        this.measures = measures;
        this.today = today;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** Those that nothing is wrong with. */
    List<Typed> typed(List<SentReading> sent) {
        return sent.stream().map(this::typed).flatMap(Optional::stream).toList();
    }

    private Optional<Typed> typed(SentReading sent) {
        var before = problems.size();
        var measure = measures.find(sent.measure());
        if (measure.isEmpty()) {
            problem(sent, "measure", unknown(sent.measure()));
        }
        if (sent.day().isAfter(today)) {
            problem(sent, "day", "%s lies in the future.".formatted(sent.day()));
        } else if (sent.day().isBefore(FIRST_DAY)) {
            problem(sent, "day", "%s lies before the year 1900.".formatted(sent.day()));
        }
        var value = sent.value();
        if (value != null) {
            number(sent, "value", value);
        }
        parts(sent);
        if (sent.note().length() > LONGEST_NOTE) {
            problem(sent, "note", "This note is longer than %d characters.".formatted(LONGEST_NOTE));
        }
        measure.ifPresent(found -> {
            var earlier = rowOf.putIfAbsent(new Place(found.id(), sent.day()), sent.row());
            if (earlier != null) {
                problem(sent, "day", "%s, %s is already in reading %d.".formatted(found.name(), sent.day(), earlier));
            }
        });
        if (problems.size() > before) {
            return Optional.empty();
        }
        return measure.flatMap(found -> typed(sent, found.id(), found.ruleOn(sent.day())));
    }

    private Optional<Typed> typed(SentReading sent, UUID measureId, Rule rule) {
        var parts = scaled(sent);
        var problem = rule.problem(sent.value(), parts);
        if (problem != null) {
            problem(sent, "value", problem);
            return Optional.empty();
        }
        var value = rule.value(sent.value(), parts);
        if (!number(sent, "value", value)) {
            return Optional.empty();
        }
        return Optional.of(new Typed(
                sent.row(),
                "day",
                measureId,
                sent.day(),
                NumberStyle.scaled(value),
                sent.note().strip(),
                parts));
    }

    private static Parts scaled(SentReading sent) {
        var numerator = sent.numerator();
        var denominator = sent.denominator();
        return new Parts(
                numerator == null ? null : scaled(numerator),
                denominator == null ? null : scaled(denominator),
                sent.sample() == null ? null : Integer.valueOf(Math.toIntExact(sent.sample())));
    }

    private String unknown(String called) {
        return measures.isAmbiguous(called)
                ? "Several measures came from %s of the library. Name the one that you mean by its name or its id."
                        .formatted(Problem.quoted(called))
                : "There is no measure %s on this scorecard. Write its name as it stands there, or its id."
                        .formatted(Problem.quoted(called));
    }

    /** What a share is made of is looked at as closely as the share. */
    private void parts(SentReading sent) {
        var numerator = sent.numerator();
        var denominator = sent.denominator();
        if (numerator != null) {
            number(sent, "numerator", numerator);
        }
        if (denominator != null) {
            number(sent, "denominator", denominator);
            if (denominator.signum() == 0) {
                problem(
                        sent,
                        "denominator",
                        "Nothing can be divided by 0. Leave the reading out when there was no case.");
            }
        }
        if ((numerator == null) != (denominator == null)) {
            problem(
                    sent,
                    numerator == null ? "numerator" : "denominator",
                    "A numerator and a denominator are sent together, or neither.");
        }
        if (sent.sample() != null && (sent.sample() < 0 || sent.sample() > Integer.MAX_VALUE)) {
            problem(sent, "sample", "A sample is a whole number from 0 on.");
        }
    }

    /** Whether it can be kept. */
    private boolean number(SentReading sent, String field, BigDecimal number) {
        if (number.scale() > MOST_DECIMALS) {
            problem(sent, field, "A number has up to forty digits after the decimal point.");
            return false;
        }
        if (number.signum() != 0 && number.precision() - (long) number.scale() > MOST_DIGITS) {
            problem(sent, field, "A number has up to twelve digits before the decimal point.");
            return false;
        }
        return true;
    }

    /** Of a number that was looked at: 1e999999999 and 1e-999999999 would fill the memory here. */
    private static BigDecimal scaled(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ZERO.setScale(NumberStyle.SCALE)
                : value.setScale(NumberStyle.SCALE, RoundingMode.HALF_UP);
    }

    private void problem(SentReading sent, String field, String detail) {
        problems.add(new RowProblem(sent.row(), field, detail));
    }
}
