@NullMarked
package app.tandem.people.ui;

import org.jspecify.annotations.NullMarked;
