@NullMarked
package app.tandem.feedback.ui;

import org.jspecify.annotations.NullMarked;
