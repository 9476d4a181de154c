package app.tandem.scorecards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a cell of a sheet shows, as a text that means the same to whoever reads it. */
final class SheetCell {
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;
    private static final int LONGEST_NUMBER = 40;

    private final CellFormats formats;
    private final boolean from1904;

    SheetCell(CellFormats formats, boolean from1904) {
        this.formats = formats;
        this.from1904 = from1904;
    }

    String shown(String type, String style, String raw) {
        return switch (type) {
            case "", "n" -> number(style, raw);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    /** Exactly as it lies in the sheet; only a share is a hundred times that, because so it is shown. */
    private String number(String style, String raw) {
        if (raw.length() > LONGEST_NUMBER) {
            return raw;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(raw);
        } catch (NumberFormatException none) {
            return raw;
        }
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            return raw;
        }
        return switch (formats.of(style)) {
            case NUMBER -> unmistakable(number);
            case SHARE -> unmistakable(number.movePointRight(2)) + " %";
            case DAY -> day(number, raw);
            case TIME ->
                number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0
                        ? time(seconds(number))
                        : raw;
        };
    }

    /** 1.234 would be a thousand to whoever writes a decimal comma elsewhere in the sheet; 1.2340 is not. */
    private static String unmistakable(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return plain.toBigInteger().toString();
        }
        return (plain.scale() == 3 ? plain.setScale(4) : plain).toPlainString();
    }

    private String day(BigDecimal number, String raw) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return raw;
        }
        var seconds = seconds(number);
        var days = seconds / SECONDS;
        // Excel's calendar has a 29 February 1900.
        var early = !from1904 && days < 61 ? 1 : 0;
        var day = (from1904 ? BEFORE_1904 : BEFORE_1900).plusDays(days + early);
        var rest = seconds % SECONDS;
        return rest == 0 ? day.toString() : day + " " + LocalTime.ofSecondOfDay(rest);
    }

    private static long seconds(BigDecimal days) {
        return Math.round(days.doubleValue() * SECONDS);
    }

    private static String time(long seconds) {
        return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** "C7" is the third column, counted from 0; without a word the one after the last. */
    static int column(String reference, int next) {
        var column = 0;
        for (var i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.min(1_000_000, column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1));
        }
        return column <= 0 ? next : column - 1;
    }

    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
