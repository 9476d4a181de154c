package app.tandem.signin;

import java.util.Set;

/** Domains in which anybody can have a mailbox: they tell of no company whose people they are. */
final class PublicMailboxes {
    private static final Set<String> DOMAINS = Set.of(
            "163.com",
            "aol.com",
            "fastmail.com",
            "gmail.com",
            "gmx.at",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "googlemail.com",
            "hotmail.com",
            "icloud.com",
            "live.com",
            "mac.com",
            "mail.com",
            "mail.ru",
            "me.com",
            "msn.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "t-online.de",
            "web.de",
            "yahoo.com",
            "yahoo.co.uk",
            "yandex.ru",
            "zoho.com");

    private PublicMailboxes() {}

    static boolean contain(String domain) {
        return DOMAINS.contains(domain);
    }
}
