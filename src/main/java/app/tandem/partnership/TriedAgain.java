package app.tandem.partnership;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/** A front door at which whoever collides with a colleague is simply tried again. A refusal is an answer and stays one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Retryable(predicate = Collision.class, maxRetries = 20, delay = 5, jitter = 15)
public @interface TriedAgain {}
