@NullMarked
package app.tandem.headsups.ui;

import org.jspecify.annotations.NullMarked;
