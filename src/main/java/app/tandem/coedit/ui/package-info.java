@NullMarked
package app.tandem.coedit.ui;

import org.jspecify.annotations.NullMarked;
