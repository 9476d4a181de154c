/**
 * All partnerships of one person, the one that needs them most at the top, with the reason in words.
 *
 * <p>It owns nothing, and is the one place that looks into several partnerships at once: every statement of {@link
 * app.tandem.portfolio.PortfolioSql} names the person's active memberships itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Portfolio",
        allowedDependencies = {"partnership", "shell", "scorecards"})
package app.tandem.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
