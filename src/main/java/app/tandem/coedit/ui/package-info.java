@NullMarked
@NamedInterface("editor")
package app.tandem.coedit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
