/** The settings page on which a BPO's admins set up how each organisation signs in. */
@NullMarked
package app.tandem.signin.ui;

import org.jspecify.annotations.NullMarked;
