package app.tandem.attacks;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything that an answer tells, however deep it lies: words and ids. */
class Traces {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Consumer<Object> found;

    private Traces(Consumer<Object> found) {
        this.found = found;
    }

    static void in(Object answer, Consumer<Object> found) {
        new Traces(found).follow(answer);
    }

    private void follow(Object part) {
        switch (part) {
            case null -> {}
            case String words -> found.accept(words);
            case UUID id -> found.accept(id);
            case Optional<?> maybe -> maybe.ifPresent(this::follow);
            case Collection<?> several -> several.forEach(this::follow);
            case Map<?, ?> pairs ->
                pairs.forEach((key, value) -> {
                    follow(key);
                    follow(value);
                });
            case Object[] several -> Stream.of(several).forEach(this::follow);
            case Enum<?> word -> {}
            default -> followOurs(part);
        }
    }

    private void followOurs(Object part) {
        if (!part.getClass().getName().startsWith("app.tandem") || !seen.add(part)) {
            return;
        }
        for (Class<?> type = part.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    try {
                        field.setAccessible(true);
                        follow(field.get(part));
                    } catch (ReflectiveOperationException closed) {
                        throw new AssertionError(closed);
                    }
                }
            }
        }
    }
}
