package app.tandem.history;

import app.tandem.partnership.Side;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How history calls a field or a kind of thing; unlabelled fields are called by their own name. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Label {
    String value() default "";

    /** The side whose company stands in the name, where "%s" is. */
    Side[] of() default {};

    /** The value is a person's id and is shown as their name. */
    boolean person() default false;

    /** The field says nothing to a reader. */
    boolean hidden() default false;
}
