package app.tandem.attacks;

import app.tandem.partnership.Member;
import java.io.File;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes up anything that a front door may be called with: often something that exists, often somebody else's. */
class RandomArguments {
    /** What cannot be made up says so, and its door is left alone for a reason that the test gives. */
    static class Impossible extends RuntimeException {
        Impossible(Type type) {
            super("Nothing can be made up for " + type);
        }
    }

    private final Random random;
    private final Belongings ours;
    private final Belongings theirs;
    private final List<Class<?>> entities;
    private final List<Member> members;
    private final Supplier<String> words;
    private String feature = "";

    /** The ids of a partnership's things by the name of their type, and those of its people. */
    record Belongings(Map<String, List<UUID>> ids) {
        static final String PEOPLE = "people";
    }

    RandomArguments(
            Random random,
            Belongings ours,
            Belongings theirs,
            List<Class<?>> entities,
            List<Member> members,
            Supplier<String> words) {
        this.random = random;
        this.ours = ours;
        this.theirs = theirs;
        this.entities = entities;
        this.members = members;
        this.words = words;
    }

    /** A feature is mostly asked for its own things. */
    Object[] of(Class<?> door, Type[] types) {
        feature = door.getPackageName();
        return of(types);
    }

    private Object[] of(Type[] types) {
        return Arrays.stream(types).map(this::of).toArray();
    }

    private Object of(Type type) {
        return switch (type) {
            case Class<?> plain -> of(plain);
            case ParameterizedType generic -> of(generic);
            case WildcardType any -> of(any.getUpperBounds()[0]);
            default -> throw new Impossible(type);
        };
    }

    private Object of(ParameterizedType generic) {
        var raw = (Class<?>) generic.getRawType();
        var first = generic.getActualTypeArguments()[0];
        if (raw == Class.class) {
            return one(entities);
        } else if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(of(first));
        } else if (raw == Map.class) {
            return random.nextBoolean() ? Map.of() : Map.of(of(first), of(generic.getActualTypeArguments()[1]));
        } else if (raw == Set.class) {
            return Set.copyOf(some(first));
        } else if (Collection.class.isAssignableFrom(raw) && raw.isAssignableFrom(List.class)) {
            return some(first);
        }
        return of(raw);
    }

    private List<Object> some(Type type) {
        var list = new ArrayList<>();
        for (var n = random.nextInt(3); n > 0; n--) {
            list.add(of(type));
        }
        return list;
    }

    private Object of(Class<?> type) {
        if (type == UUID.class) {
            return id();
        } else if (type == String.class) {
            return words();
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(5);
        } else if (type == long.class || type == Long.class) {
            return (long) random.nextInt(5);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return new BigDecimal(random.nextInt(100));
        } else if (type == LocalDate.class) {
            return LocalDate.now(ZoneId.of("UTC")).plusDays(random.nextInt(400) - 300L);
        } else if (type == Instant.class) {
            return Instant.now().plusSeconds(random.nextInt(1_000_000) - 500_000L);
        } else if (type == ZoneId.class) {
            return ZoneId.of("Asia/Manila");
        } else if (type == byte[].class) {
            return words().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        } else if (type == Class.class) {
            return one(entities);
        } else if (type == Member.class) {
            return one(members);
        } else if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        } else if (type.isRecord()) {
            return record(type);
        } else if (type.isSealed()) {
            return of(one(List.of(type.getPermittedSubclasses())));
        } else if (type.isInterface() && type != File.class) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (nobody, method, nothing) -> nothingOf(method.getReturnType()));
        }
        throw new Impossible(type);
    }

    private static Object nothingOf(Class<?> type) {
        return type == boolean.class ? Boolean.TRUE : type == int.class ? Integer.valueOf(0) : null;
    }

    private Object record(Class<?> type) {
        var constructor = type.getDeclaredConstructors()[0];
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(of(constructor.getGenericParameterTypes()));
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private UUID id() {
        var chance = random.nextInt(10);
        return chance < 5 ? idOf(ours) : chance < 9 ? idOf(theirs) : UUID.randomUUID();
    }

    private UUID idOf(Belongings belongings) {
        var fitting = belongings.ids().keySet().stream()
                .filter(kind -> kind.startsWith(feature) || kind.equals(Belongings.PEOPLE))
                .toList();
        var kind = one(
                fitting.isEmpty() || random.nextInt(4) == 0
                        ? List.copyOf(belongings.ids().keySet())
                        : fitting);
        return one(belongings.ids().get(kind));
    }

    private String words() {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> idOf(theirs).toString();
            case 2 -> String.valueOf(random.nextInt(100));
            default -> words.get();
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
