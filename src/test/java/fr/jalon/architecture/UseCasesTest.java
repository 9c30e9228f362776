package fr.jalon.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.convert.FacesConverter;
import jakarta.faces.validator.FacesValidator;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may do what is said on each use case, and nobody reaches the database but through one. */
class UseCasesTest {

    /** Open to whoever comes. Whoever adds one here has thought about who comes. */
    private static final Set<String> OPEN_TO_ALL =
            Set.of("ProveLabel", "ReadFeed", "ReadRegister", "RecogniseCaller", "SignIn", "ChooseWorkspace");

    /** What anybody signed in may do, whatever their role. */
    private static final Set<String> OPEN_TO_ALL_SIGNED_IN =
            Set.of("AccessTokens", "ExportTable", "KeepAnswers", "OwnAccount", "ReadReferences");

    private static final List<Class<? extends Annotation>> SCOPES =
            List.of(ApplicationScoped.class, RequestScoped.class, Dependent.class);

    private static final List<Class<?>> ENTRIES =
            List.of(HttpAuthenticationMechanism.class, Filter.class, Servlet.class);

    private static final List<Class<? extends Annotation>> ENTRY_MARKS =
            List.of(Named.class, Path.class, FacesConverter.class, FacesValidator.class);

    @TestFactory
    Stream<DynamicTest> eachUseCaseSaysWhoMay() {
        assertThat(useCases()).isNotEmpty();
        return useCases().map(type -> {
            UseCase declared = type.getAnnotationOfType(UseCase.class);
            String who = declared.access() == UseCase.Access.ROLES
                    ? whoMay(declared).toString()
                    : declared.access().toString();
            return DynamicTest.dynamicTest(type.getSimpleName() + " " + who, () -> {
                if (declared.access() == UseCase.Access.ROLES) {
                    assertThat(whoMay(declared))
                            .as("roles of " + type.getName())
                            .isNotEmpty();
                } else {
                    assertThat(whoMay(declared))
                            .as("roles of " + type.getName() + ", which nobody looks at")
                            .isEmpty();
                }
            });
        });
    }

    private static List<Object> whoMay(UseCase declared) {
        return Stream.<Object>concat(Stream.of(declared.allowed()), Stream.of(declared.circle()))
                .toList();
    }

    @Test
    void whatNeedsNoRoleIsListedHere() {
        assertThat(withAccess(UseCase.Access.PUBLIC)).isSubsetOf(OPEN_TO_ALL);
        assertThat(withAccess(UseCase.Access.SIGNED_IN)).isSubsetOf(OPEN_TO_ALL_SIGNED_IN);
    }

    @Test
    void whatThePlatformDoesItselfIsCalledByNoPageAndNoResource() {
        Set<String> system = useCases()
                .filter(type ->
                        type.getAnnotationOfType(UseCase.class).access().name().equals("SYSTEM"))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        Map<String, String> calls = new TreeMap<>();
        entries().forEach(entry -> uses(entry)
                .filter(used -> system.contains(used.getName()))
                .forEach(used -> calls.put(entry.getSimpleName(), used.getSimpleName())));
        assertThat(calls).isEmpty();
    }

    @Test
    void theContainerCanStandInFrontOfEachPublicMethodOfAUseCase() {
        Set<String> bare = new TreeSet<>();
        useCases().forEach(type -> {
            if (SCOPES.stream().noneMatch(type::isAnnotatedWith)
                    || type.getModifiers().contains(JavaModifier.FINAL)) {
                bare.add(type.getSimpleName());
            }
            type.getAllMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                    .filter(method -> method.getModifiers().contains(JavaModifier.FINAL)
                            || !method.getOwner().isAnnotatedWith(UseCase.class))
                    .map(JavaMethod::getFullName)
                    .forEach(bare::add);
        });
        assertThat(bare).as("use cases whose interceptor would not be called").isEmpty();
    }

    /**
     * What takes the {@link EntityManager}, or takes something that does, stands behind the use cases: pages, resources,
     * filters and whatever expressions in pages can name must go through one.
     */
    @Test
    void nobodyReachesTheDatabaseButThroughAUseCase() {
        Map<JavaClass, String> reach = behindUseCases();
        assertThat(reach).isNotEmpty();
        assertThat(entries()).isNotEmpty();
        Map<String, String> roundTheSide = new TreeMap<>();
        entries().filter(reach::containsKey).forEach(entry -> roundTheSide.put(entry.getName(), reach.get(entry)));
        assertThat(roundTheSide).isEmpty();
    }

    /** Every class that reaches the database without a use case in between, and by which way. */
    private static Map<JavaClass, String> behindUseCases() {
        Map<JavaClass, String> reach = new HashMap<>();
        Deque<JavaClass> next = new ArrayDeque<>();
        Jalon.CLASSES.stream()
                .filter(type -> uses(type).anyMatch(used -> used.isEquivalentTo(EntityManager.class)))
                .filter(type -> !isUseCase(type))
                .forEach(type -> {
                    reach.put(type, "EntityManager");
                    next.add(type);
                });
        while (!next.isEmpty()) {
            JavaClass reached = next.remove();
            Jalon.CLASSES.stream()
                    .filter(type -> !reach.containsKey(type) && !isUseCase(type))
                    .filter(type -> takes(type, reached))
                    .forEach(type -> {
                        reach.put(type, reached.getSimpleName() + " → " + reach.get(reached));
                        next.add(type);
                    });
        }
        return reach;
    }

    private static boolean takes(JavaClass type, JavaClass bean) {
        return type.getConstructors().stream()
                        .anyMatch(constructor ->
                                constructor.getRawParameterTypes().contains(bean))
                || type.getFields().stream()
                        .anyMatch(field -> field.getRawType().equals(bean));
    }

    private static Stream<JavaClass> useCases() {
        return Jalon.CLASSES.stream().filter(UseCasesTest::isUseCase).sorted((a, b) -> a.getName()
                .compareTo(b.getName()));
    }

    private static boolean isUseCase(JavaClass type) {
        return type.isAnnotatedWith(UseCase.class) && !type.isAnnotatedWith(jakarta.interceptor.Interceptor.class);
    }

    private static Stream<JavaClass> entries() {
        Predicate<JavaClass> named = type ->
                type.getSimpleName().endsWith("View") || type.getSimpleName().endsWith("Resource");
        return Jalon.CLASSES.stream()
                .filter(named.or(type -> ENTRIES.stream().anyMatch(type::isAssignableTo))
                        .or(type -> ENTRY_MARKS.stream().anyMatch(type::isAnnotatedWith)))
                .filter(type -> !isUseCase(type));
    }

    private static Stream<JavaClass> uses(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass());
    }

    private static Set<String> withAccess(UseCase.Access access) {
        return useCases()
                .filter(type -> type.getAnnotationOfType(UseCase.class).access() == access)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }
}
