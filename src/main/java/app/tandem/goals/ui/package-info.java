@NullMarked
package app.tandem.goals.ui;

import org.jspecify.annotations.NullMarked;
