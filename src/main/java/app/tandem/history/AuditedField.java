package app.tandem.history;

import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Side;
import app.tandem.partnership.TimeZones;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A field of an audited entity as a reader sees it: its name in words, its value in words. */
record AuditedField(Field field, String name, boolean person) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    static List<AuditedField> of(Class<?> entity, Function<Side, String> companies) {
        return Stream.<Class<?>>iterate(
                        entity, type -> type != PartnershipOwned.class && type != Object.class, Class::getSuperclass)
                .toList()
                .reversed()
                .stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field ->
                        !field.isAnnotationPresent(Transient.class) && !field.isAnnotationPresent(NotAudited.class))
                .filter(field -> !(field.isAnnotationPresent(Label.class)
                        && field.getAnnotation(Label.class).hidden()))
                .map(field -> of(field, companies))
                .toList();
    }

    private static AuditedField of(Field field, Function<Side, String> companies) {
        field.setAccessible(true);
        var label = field.getAnnotation(Label.class);
        return new AuditedField(field, name(field, label, companies), label != null && label.person());
    }

    private static String name(Field field, @Nullable Label label, Function<Side, String> companies) {
        if (label == null || label.value().isEmpty()) {
            return inWords(field.getName());
        }
        return label.of().length == 0
                ? label.value()
                : label.value()
                        .formatted(Arrays.stream(label.of()).map(companies).toArray());
    }

    static String inWords(String camelCase) {
        var words = camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Nullable
    Object of(@Nullable Object entity) {
        try {
            return entity == null ? null : field.get(entity);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A signature that is given once more, under other words, reads the same and is another one. */
    FieldChange change(@Nullable Object before, @Nullable Object after, Function<UUID, String> names, ZoneId zone) {
        var from = words(before, names, zone);
        var to = words(after, names, zone);
        var anew = field.getType().isAnnotationPresent(Embeddable.class) && !Objects.equals(before, after);
        return new FieldChange(name, anew && from.equals(to) ? "" : from, to);
    }

    private String words(@Nullable Object value, Function<UUID, String> names, ZoneId zone) {
        return switch (value) {
            case null -> "";
            case UUID id when person -> names.apply(id);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case LocalDate day -> day.format(DAY);
            case Instant instant -> instant.atZone(zone).format(MINUTE) + " " + TimeZones.inWords(zone);
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }
}
