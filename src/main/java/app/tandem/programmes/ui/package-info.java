@NullMarked
package app.tandem.programmes.ui;

import org.jspecify.annotations.NullMarked;
