@NullMarked
package app.tandem.portfolio.ui;

import org.jspecify.annotations.NullMarked;
