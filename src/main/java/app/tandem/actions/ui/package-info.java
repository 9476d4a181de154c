@NullMarked
package app.tandem.actions.ui;

import org.jspecify.annotations.NullMarked;
