package app.tandem.scorecards;

import app.tandem.history.Chronicled;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Imports in the list of what happened last: one line each, not one for every reading. */
@Component
class ChronicledImports implements Chronicled {
    private final ReadingImportRepository imports;

    ChronicledImports(ReadingImportRepository imports) {
        this.imports = imports;
    }

    @Override
    public Class<?> entity() {
        return ReadingImport.class;
    }

    @Override
    public Optional<Headline> headline(UUID id) {
        return imports.findById(id).map(file -> new Headline(file.headline(), "scorecard"));
    }
}
