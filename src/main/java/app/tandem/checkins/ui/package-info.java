@NullMarked
package app.tandem.checkins.ui;

import org.jspecify.annotations.NullMarked;
