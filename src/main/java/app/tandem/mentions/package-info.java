/**
 * Who was mentioned in a shared text and has not looked yet: a row for each reader, written in the transaction in which the
 * text settles, and the mail that tells them at once.
 *
 * <p>It tells nobody of a text that they may not read, nobody of another partnership, and nobody that they have mentioned
 * themselves.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mentions",
        allowedDependencies = {"partnership", "coedit", "history", "mail"})
package app.tandem.mentions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
