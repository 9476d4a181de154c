@NullMarked
package app.tandem.wall.ui;

import org.jspecify.annotations.NullMarked;
