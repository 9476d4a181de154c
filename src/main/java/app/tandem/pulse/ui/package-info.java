@NullMarked
package app.tandem.pulse.ui;

import org.jspecify.annotations.NullMarked;
