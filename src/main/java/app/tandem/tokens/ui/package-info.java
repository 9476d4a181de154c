@NullMarked
package app.tandem.tokens.ui;

import org.jspecify.annotations.NullMarked;
