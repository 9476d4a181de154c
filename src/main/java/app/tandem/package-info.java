/** Tandem: a client and its outsourcing team run their partnership as equals. */
@NullMarked
package app.tandem;

import org.jspecify.annotations.NullMarked;
