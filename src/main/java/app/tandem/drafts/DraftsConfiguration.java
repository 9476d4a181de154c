package app.tandem.drafts;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Lets front doors try again what collided with somebody else's change. */
@Configuration
@EnableResilientMethods
class DraftsConfiguration {}
