/** The scorecard, one measure's page, the sheet that readings are typed into, and their import. */
@NullMarked
package app.tandem.scorecards.ui;

import org.jspecify.annotations.NullMarked;
