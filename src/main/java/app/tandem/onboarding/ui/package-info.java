@NullMarked
package app.tandem.onboarding.ui;

import org.jspecify.annotations.NullMarked;
