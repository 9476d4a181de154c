/** The page on which an administrator of the outsourcer reads what was refused. */
@NullMarked
package app.tandem.securitylog.ui;

import org.jspecify.annotations.NullMarked;
