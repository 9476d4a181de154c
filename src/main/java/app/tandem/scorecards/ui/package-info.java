/** The scorecard, one measure's page, and the import of readings. */
@NullMarked
package app.tandem.scorecards.ui;

import org.jspecify.annotations.NullMarked;
