package app.tandem.shell;

import app.tandem.partnership.Verb;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page of the settings for those who may do this; for everybody else there is nothing at its address. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Needs {
    Verb value();
}
