/** The settings pages on how each organisation signs in, for a BPO's admins, and on where one is signed in, for everybody. */
@NullMarked
package app.tandem.signin.ui;

import org.jspecify.annotations.NullMarked;
