@NullMarked
package app.tandem.mail.ui;

import org.jspecify.annotations.NullMarked;
