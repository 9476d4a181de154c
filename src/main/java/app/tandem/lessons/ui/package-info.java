@NullMarked
package app.tandem.lessons.ui;

import org.jspecify.annotations.NullMarked;
