@NullMarked
package app.tandem.proposals.ui;

import org.jspecify.annotations.NullMarked;
