/**
 * What Tandem tells people by mail: written down in the transaction of what it tells, sent after its commit, tried again
 * until the mail server takes it.
 *
 * <p>It refuses mails to more than one address, links to any place but our own configured address, and to keep the words
 * of a mail longer than they are needed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"partnership", "secrets", "shell"})
package app.tandem.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
