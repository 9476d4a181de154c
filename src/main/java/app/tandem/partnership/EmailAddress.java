package app.tandem.partnership;

import java.util.Locale;
import java.util.regex.Pattern;

/** How an e-mail address is read, kept and compared. */
public final class EmailAddress {
    /** What a mail's header holds besides the letters of an address would be another header, or another reader. */
    private static final Pattern ONE = Pattern.compile("[^@\\s\\p{Cc}<>,;:\"()]+@[^@\\s\\p{Cc}<>,;:\"()]+");

    private EmailAddress() {}

    /** Upper and lower case are the same; what is no address comes back as it is and belongs to nobody. */
    public static String normal(String typed) {
        return Wording.line(typed).toLowerCase(Locale.ROOT);
    }

    /** The address as it is kept, or a refusal that shows what one looks like. */
    public static String read(String typed) {
        var address = normal(typed);
        Refusal.unless(
                ONE.matcher(address).matches(),
                "“" + address + "” is not an e-mail address. It should look like name@company.com.");
        return address;
    }
}
