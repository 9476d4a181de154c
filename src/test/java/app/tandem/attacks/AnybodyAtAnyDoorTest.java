package app.tandem.attacks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.tandem.TandemTest;
import app.tandem.attacks.RandomArguments.Belongings;
import app.tandem.history.History;
import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.CurrentPerson;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipOwned;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Refusal;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Random people of two partnerships call random front doors with random things, their own and each other's. */
@TandemTest
@ActiveProfiles("demo")
class AnybodyAtAnyDoorTest {
    private static final int ROUNDS = 24;
    private static final int CALLS = 150;
    private static final Pattern CANARY = Pattern.compile("canary of ([a-z-]+)");

    /** Asked about whoever is at the browser before anybody acts in a partnership, or only by the screen, or by tests. */
    private static final Set<String> WITHOUT_A_MEMBER = Set.of(
            "Partnerships",
            "People",
            "OwnPeople",
            "Presence",
            "LiveUpdates",
            "Notes",
            "SecurityLog",
            "MySessions",
            "OwnPeoplesSignIn");

    /** Nobody could be asked again after these. */
    private static final Set<String> TAKING_PEOPLE_AWAY = Set.of("Seats.end", "Seats.leave");

    private final ApplicationContext context;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final CurrentMember currentMember;
    private final CurrentPerson currentPerson;
    private final List<Member> members;
    private final HeardEvents heard;
    private final Map<String, Integer> answered = new TreeMap<>();
    private final Map<String, Integer> broken = new TreeMap<>();

    AnybodyAtAnyDoorTest(
            ApplicationContext context,
            EntityManager entities,
            PlatformTransactionManager transactions,
            CurrentMember currentMember,
            CurrentPerson currentPerson,
            Partnerships partnerships,
            HeardEvents heard) {
        this.context = context;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.currentMember = currentMember;
        this.currentPerson = currentPerson;
        this.members = partnerships.everybody().stream()
                .filter(member -> member.slug().endsWith("-onspot"))
                .toList();
        this.heard = heard;
    }

    private record Door(Object bean, Method method) {
        String name() {
            return AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName();
        }
    }

    @Test
    void nobodyEverLearnsOrChangesAnythingOfAnotherPartnership() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var doors = doors();
        assertThat(doors).hasSizeGreaterThan(50);
        for (var round = 0; round < ROUNDS; round++) {
            var caller = members.get(random.nextInt(members.size()));
            var others = otherThan(caller);
            var before = rowsOf(others);
            callMany(caller, others, random, doors, "seed " + seed + ", ");
            assertThat(rowsOf(others))
                    .as("seed %d: rows of %s", seed, others.slug())
                    .isEqualTo(before);
        }
        assertThat(answered.keySet()).as("doors that answered at least once").hasSizeGreaterThan(doorsThatOpen(doors));
        assertThat(broken).as("seed %d: neither an answer nor a sentence", seed).isEmpty();
    }

    /** Two in five: the others open only in one state of a thing, or for one person, which chance seldom meets. */
    private static int doorsThatOpen(List<Door> doors) {
        return (int) doors.stream().map(Door::name).distinct().count() * 2 / 5;
    }

    private void callMany(Member caller, Member others, Random random, List<Door> doors, String seed) {
        var strange = idsOf(others, strangersTo(caller));
        var theirs = strange.ids().values().stream().flatMap(List::stream).collect(toSet());
        var number = new AtomicInteger();
        var arguments = new RandomArguments(
                random,
                idsOf(caller, colleaguesOf(caller)),
                strange,
                types(),
                members,
                () -> "The canary of " + caller.slug() + " sings, for the " + number.incrementAndGet() + "th time.");
        for (var call = 0; call < CALLS; call++) {
            var door = doors.get(random.nextInt(doors.size()));
            heard.forget();
            var answer = call(caller, door, arguments);
            var what = seed + caller.name() + " of " + caller.slug() + " at " + door.name();
            if (!door.name().startsWith("Portfolio.") || !isAlsoOf(caller, others)) {
                Traces.in(answer, trace -> isOurs(trace, caller, theirs, what));
            }
            assertThat(heard.events())
                    .as(what)
                    .allSatisfy(event -> assertThat(event.by().partnershipId()).isEqualTo(caller.partnershipId()));
        }
    }

    /** Whoever works in several partnerships rightly finds all of them in the portfolio. */
    private boolean isAlsoOf(Member caller, Member others) {
        return members.stream()
                .anyMatch(member -> member.personId().equals(caller.personId())
                        && member.partnershipId().equals(others.partnershipId()));
    }

    private void isOurs(Object trace, Member caller, Set<UUID> theirs, String what) {
        if (trace instanceof UUID id) {
            assertThat(theirs).as(what).doesNotContain(id);
        } else {
            CANARY.matcher(trace.toString())
                    .results()
                    .forEach(canary -> assertThat(canary.group(1)).as(what).isEqualTo(caller.slug()));
        }
    }

    /** A refusal's sentence is an answer too. */
    private Object call(Member caller, Door door, RandomArguments arguments) {
        Object[] given;
        try {
            given = arguments.of(
                    door.method().getDeclaringClass(), door.method().getGenericParameterTypes());
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
        return currentPerson.actAs(
                caller.personId(),
                () -> currentMember.actAs(caller, () -> {
                    try {
                        var answer = door.method().invoke(door.bean(), given);
                        answered.merge(door.name(), 1, Integer::sum);
                        return answer == null ? "" : answer;
                    } catch (InvocationTargetException thrown) {
                        if (!(thrown.getCause() instanceof Refusal) && !(door.bean() instanceof History)) {
                            // What history is asked for is named by code, never typed.
                            broken.merge(door.name() + ": " + thrown.getCause(), 1, Integer::sum);
                        }
                        return String.valueOf(thrown.getCause());
                    } catch (IllegalAccessException closed) {
                        throw new AssertionError(closed);
                    }
                }));
    }

    private List<Door> doors() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("app.tandem"))
                .filter(bean -> Modifier.isPublic(AopUtils.getTargetClass(bean).getModifiers()))
                .filter(bean ->
                        !WITHOUT_A_MEMBER.contains(AopUtils.getTargetClass(bean).getSimpleName()))
                .flatMap(bean -> List.of(AopUtils.getTargetClass(bean).getDeclaredMethods()).stream()
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> new Door(bean, method)))
                .filter(door -> !TAKING_PEOPLE_AWAY.contains(door.name()))
                .sorted(Comparator.comparing(Door::name)
                        .thenComparing(door -> door.method().toString()))
                .toList();
    }

    private List<Class<?>> types() {
        var types = new ArrayList<Class<?>>();
        entities.getMetamodel().getEntities().stream()
                .map(jakarta.persistence.metamodel.EntityType::getJavaType)
                .filter(PartnershipOwned.class::isAssignableFrom)
                .forEach(types::add);
        return types;
    }

    /** Every row of this member's partnership, with its version. */
    private Map<UUID, Integer> rowsOf(Member member) {
        var rows = new HashMap<UUID, Integer>();
        read(member, (type, row) -> rows.put((UUID) row[0], (Integer) row[1]));
        return rows;
    }

    private Belongings idsOf(Member member, Collection<UUID> people) {
        var ids = new TreeMap<String, List<UUID>>();
        read(
                member,
                (type, row) -> ids.computeIfAbsent(type.getName(), none -> new ArrayList<>())
                        .add((UUID) row[0]));
        ids.put(Belongings.PEOPLE, List.copyOf(people));
        return new Belongings(ids);
    }

    private void read(Member member, BiConsumer<Class<?>, Object[]> row) {
        currentMember.actAs(
                member,
                () -> transaction.executeWithoutResult(status -> types().forEach(type -> entities.createQuery(
                                "select e.id, e.version from " + type.getSimpleName() + " e", Object[].class)
                        .getResultList()
                        .forEach(found -> row.accept(type, found)))));
    }

    private Member otherThan(Member caller) {
        return members.stream()
                .filter(member -> !member.partnershipId().equals(caller.partnershipId()))
                .findFirst()
                .orElseThrow();
    }

    private Set<UUID> colleaguesOf(Member caller) {
        return members.stream()
                .filter(member -> member.partnershipId().equals(caller.partnershipId()))
                .map(Member::personId)
                .collect(toSet());
    }

    private Set<UUID> strangersTo(Member caller) {
        var strangers = new HashSet<>(members.stream().map(Member::personId).toList());
        strangers.removeAll(colleaguesOf(caller));
        return strangers;
    }
}
