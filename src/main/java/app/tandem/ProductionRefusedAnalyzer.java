package app.tandem;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, in a sentence each instead of a stack trace, which settings keep Tandem from starting. */
class ProductionRefusedAnalyzer extends AbstractFailureAnalyzer<ProductionRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, ProductionRefused cause) {
        return new FailureAnalysis(
                String.join("\n", cause.sentences()),
                "Set them in the environment or in .env; .env.example and bin/run --help explain each.",
                cause);
    }
}
