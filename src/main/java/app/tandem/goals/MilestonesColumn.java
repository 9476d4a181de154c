package app.tandem.goals;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps milestones as the text that they are compared by. */
@Converter
class MilestonesColumn implements AttributeConverter<Milestones, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable Milestones milestones) {
        return milestones == null ? "" : milestones.text();
    }

    @Override
    public Milestones convertToEntityAttribute(@Nullable String text) {
        return text == null ? Milestones.NONE : Milestones.of(text);
    }
}
